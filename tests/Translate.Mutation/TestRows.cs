using System.Collections.Immutable;
using System.Reflection;
using Xunit;

namespace Translate.Mutation;

/// <summary>The tests of an assembly that translate sentences, row by row.</summary>
internal static class TestRows
{
    /// <summary>The rows of all tests in the namespaces of the grammar and of the sentence pairs.</summary>
    public static ImmutableArray<TestRow> Find(Assembly tests)
    {
        List<TestRow> rows = [];
        IEnumerable<Type> classes = tests.GetExportedTypes().Where(t => !t.IsAbstract
            && (t.Namespace is "Translate.Offline.Tests.Transfer" or "Translate.Offline.Tests.Pairs" || t.Name is "TermTests"))
            .OrderBy(t => t.FullName, StringComparer.Ordinal);
        foreach (MethodInfo method in classes.SelectMany(c => c.GetMethods()).Where(m => m.GetCustomAttribute<FactAttribute>() is not null))
        {
            foreach (object?[] arguments in ArgumentsOf(method))
            {
                rows.Add(new TestRow($"{method.DeclaringType!.Name}.{method.Name}", () => Run(method, arguments)));
            }
        }

        return [.. rows];
    }

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo method)
    {
        List<object?[]> all = method.GetParameters().Length == 0 ? [[]] : [];
        all.AddRange(method.GetCustomAttributes<InlineDataAttribute>().Select(d => d.Data));
        foreach (MemberDataAttribute data in method.GetCustomAttributes<MemberDataAttribute>())
        {
            var rows = (IEnumerable<ITheoryDataRow>)method.DeclaringType!.GetMethod(data.MemberName)!.Invoke(null, null)!;
            all.AddRange(rows.Select(r => r.GetData()));
        }

        return all;
    }

    private static Task Run(MethodInfo method, object?[] arguments) =>
        method.Invoke(Activator.CreateInstance(method.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null) as Task
        ?? Task.CompletedTask;
}
