namespace Translate.Glossaries;

/// <summary>What a name of the glossary names. In the files it is written in small letters: <c>kind: country</c>.</summary>
public enum TermKind
{
    /// <summary>A sovereign state, of today or of history.</summary>
    Country,

    /// <summary>A dependency, or a land whose status is disputed (<c>Grønland</c>, <c>Vestbredden</c>).</summary>
    Territory,

    /// <summary>A continent or a part of the world (<c>Europa</c>, <c>Midtøsten</c>).</summary>
    Continent,

    /// <summary>A region, a province or a landscape (<c>Toscana</c>, <c>Nord-Norge</c>).</summary>
    Region,

    /// <summary>A Norwegian county, or its like elsewhere.</summary>
    County,

    /// <summary>A city, a town or a village.</summary>
    City,

    /// <summary>An ocean, a sea, a bay or a fjord.</summary>
    Sea,

    /// <summary>A strait or a canal.</summary>
    Strait,

    /// <summary>A lake or a reservoir.</summary>
    Lake,

    /// <summary>A river.</summary>
    River,

    /// <summary>A mountain, a mountain range or a pass.</summary>
    Mountain,

    /// <summary>An island or a group of islands.</summary>
    Island,

    /// <summary>A peninsula or a cape.</summary>
    Peninsula,

    /// <summary>A desert, a plain or a valley.</summary>
    Landscape,

    /// <summary>A building, a square or a monument that stands for a place in the news (<c>Kreml</c>).</summary>
    Building,

    /// <summary>A parliament, an alliance, an agency or an armed group.</summary>
    Organisation,

    /// <summary>A people, a faith or a language that is no country's (<c>jesidiene</c>, <c>hebraisk</c>).</summary>
    People,

    /// <summary>A person whose name English spells differently (<c>Khrusjtsjov</c>).</summary>
    Person,

    /// <summary>A war, an age, a treaty, a prize: found with a small first letter too, as Norwegian writes many (<c>den kalde krigen</c>).</summary>
    Event,

    /// <summary>A planet, a moon or another place beyond the air (<c>Melkeveien</c>).</summary>
    Space,
}
