using System.Text.RegularExpressions;
using System.Xml.Linq;
using Translate.Running;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests;

/// <summary>The rules of the house: who may use whom, and what is named after what.</summary>
public sealed partial class HouseTests
{
    private static readonly string[] StageFolders = ["Segmentation", "Glossaries", "Memories", "MachineTranslation", "Quality", "Writing"];

    /// <summary>The rooms of Translate.Core from the ground up, each with the rooms it may use.</summary>
    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["Errors"] = [],
        ["Files"] = ["Errors"],
        ["Yaml"] = ["Errors"],
        ["Documents"] = ["Errors", "Files"],
        ["Terms"] = ["Errors", "Files", "Documents"],
        ["Pipeline"] = ["Errors", "Files", "Yaml", "Documents"],
        ["Segmentation"] = ["Errors", "Files", "Yaml", "Documents", "Pipeline"],
        ["Glossaries"] = ["Errors", "Files", "Yaml", "Documents", "Pipeline"],
        ["Memories"] = ["Errors", "Files", "Yaml", "Documents", "Pipeline"],
        ["MachineTranslation"] = ["Errors", "Files", "Yaml", "Documents", "Terms", "Pipeline"],
        ["Quality"] = ["Errors", "Files", "Yaml", "Documents", "Terms", "Pipeline"],
        ["Writing"] = ["Errors", "Files", "Yaml", "Documents", "Pipeline"],
        ["Reviewing"] = ["Errors", "Files", "Yaml", "Documents", "Pipeline", "Memories"],
        ["Aligning"] = ["Errors", "Files", "Documents", "Segmentation", "Memories", "MachineTranslation"],
        ["Running"] = ["Errors", "Files", "Yaml", "Documents", "Pipeline", .. StageFolders, "Reviewing"],
    };

    [Fact]
    public void Every_folder_of_the_core_is_a_known_room() => Assert.Equal(
        Rooms.Keys.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Repository.PathOf("src", "Translate.Core")).Select(d => Path.GetFileName(d)!)
            .Where(d => d is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_uses_only_the_rooms_below_it()
    {
        foreach ((string room, string[] below) in Rooms)
        {
            foreach (string file in Directory.GetFiles(Repository.PathOf("src", "Translate.Core", room), "*.cs", SearchOption.AllDirectories))
            {
                IEnumerable<string> used = RoomUsed().Matches(File.ReadAllText(file)).Select(m => m.Groups["room"].Value).Where(Rooms.ContainsKey);
                Assert.All(used, u => Assert.True(
                    below.Contains(u, StringComparer.Ordinal) || string.Equals(u, room, StringComparison.Ordinal), $"{file} in {room} uses {u}"));
            }
        }
    }

    [Fact]
    public void Engines_see_the_core_alone()
    {
        Assert.Equal(["Translate.Core"], References("Translate.Engines"));
        Assert.Equal(["Translate.Core"], References("Translate.Offline"));
        Assert.Empty(References("Translate.Core"));
    }

    [Fact]
    public void A_namespace_is_a_folder_and_a_file_is_a_type()
    {
        foreach (string project in new[] { "Translate.Core", "Translate.Engines", "Translate.Offline", "Translate.Cli" })
        {
            string root = Repository.PathOf("src", project);
            foreach (string file in Sources(root).Where(f => !f.Contains("StandIn", StringComparison.Ordinal)))
            {
                Match declared = NamespaceDeclared().Match(File.ReadAllText(file));
                string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('/', '.');
                string expected = (project is "Translate.Core" ? "Translate" : project) + (folder is "." ? "" : "." + folder);
                Assert.True(!declared.Success || string.Equals(expected, declared.Groups["name"].Value, StringComparison.Ordinal), file);
            }
        }
    }

    [Fact]
    public void A_stage_shares_its_name_with_its_folder_class_and_options() => Assert.All(StageCatalogue.Types, type =>
    {
        string options = type.OptionsType.Name;
        string word = options[..^"Options".Length];
        Assert.Equal(type.Name, Translate.Pipeline.KebabCase.Of(word));
        Assert.NotNull(type.OptionsType.Assembly.GetType($"{type.OptionsType.Namespace}.{word}Stage"));
        Assert.Contains(type.OptionsType.Namespace!["Translate.".Length..], StageFolders);
    });

    private static string[] References(string project) =>
    [
        .. XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj")).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)),
    ];

    private static IEnumerable<string> Sources(string root) => Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"(?:^using (?:static )?Translate\.|\bTranslate\.)(?<room>\w+)", RegexOptions.Multiline)]
    private static partial Regex RoomUsed();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclared();
}
