namespace Translate.Mutation;

/// <summary>One test, or one row of a truth table.</summary>
/// <param name="Name">The test's class and method.</param>
/// <param name="Run">Runs it; throws, or answers a task that fails, where the test fails.</param>
internal sealed record TestRow(string Name, Func<Task> Run);
