using System.Collections.Immutable;
using Translate.Files;

namespace Translate.Documents;

/// <summary>A Norwegian news article: its blocks in reading order, and what is known about the file.</summary>
/// <param name="Name">The path of the file relative to the articles' folder, with '/' and without extension: <c>foreign/al-qaim</c>.</param>
/// <param name="File">The file as the user named it, for messages.</param>
/// <param name="Extension">The file's extension with its point: the edition is written in the same format.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Blocks">At least one block.</param>
/// <param name="Tail">What stands after the last block, usually one line end.</param>
/// <param name="Encoding">How the file's bytes were read.</param>
/// <param name="Metadata">What the metadata prefix says.</param>
public sealed record Article(
    string Name,
    string File,
    string Extension,
    LanguageCode Language,
    ImmutableArray<Block> Blocks,
    string Tail,
    TextEncodingKind Encoding,
    ArticleMetadata Metadata);
