using System.Reflection;
using System.Runtime.Loader;

namespace Translate.Mutation;

/// <summary>Loads the tests from their folder, with the mutated engine in place of the real one.</summary>
internal sealed class MutatedContext(string folder, Stream engine) : AssemblyLoadContext("mutated")
{
    private Assembly? _engine;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is "Translate.Offline")
        {
            return _engine ??= LoadFromStream(engine);
        }

        // What this program uses itself, such as xunit's attributes, must be the same type here and there.
        string file = Path.Combine(folder, assemblyName.Name + ".dll");
        bool shared = File.Exists(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"));
        return shared || !File.Exists(file) ? null : LoadFromAssemblyPath(file);
    }
}
