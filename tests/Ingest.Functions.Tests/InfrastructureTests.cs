using System.Text.Json.Nodes;
using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests;

public sealed class InfrastructureTests
{
    [Theory]
    [InlineData("build", "main.bicep")]
    [InlineData("lint", "main.bicep")]
    [InlineData("build", "events.bicep")]
    [InlineData("lint", "events.bicep")]
    [InlineData("build-params", "main.bicepparam")]
    public void Bicep_has_nothing_to_complain_of(string command, string file)
    {
        if (Bicep.Missing is { } why)
            Assert.Skip(why);
        var run = command == "lint" ? Bicep.Run(command, file) : Bicep.Run(command, file, "--stdout");
        Assert.Equal("", run.Complaints);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("[[not an expression]", "[not an expression]")]
    [InlineData("[format('{0}/{1}', 'a', variables('b'))]", "a/bee")]
    [InlineData("[variables('list')[copyIndex()]]", "second")]
    [InlineData("[toLower(concat('A', parameters('withDefault')))]", "adefault")]
    [InlineData("[length(concat(variables('list'), createArray('third')))]", "3")]
    [InlineData("[createObject('key', 'it''s here').key]", "it's here")]
    [InlineData(
        "[reference(resourceId('Some/type', 'x'), '2024-01-01').primaryEndpoints.blob]",
        "reference(resourceId(Some/type, x), 2024-01-01).primaryEndpoints.blob")]
    [InlineData("[parameters('without')]", "<without>")]
    [InlineData("[map(variables('list'), lambda('x', createObject('n', lambdaVariables('x'))))[1].n]", "second")]
    [InlineData("[if(and(not(empty('a')), equals(1, 1)), 'yes', 'no')]", "yes")]
    [InlineData("[union(createObject('a', 'old', 'b', 'kept'), createObject('a', 'new')).a]", "new")]
    [InlineData("[take('abc', mul(1, 2))]", "ab")]
    public void A_template_expression_is_worked_out_as_far_as_can_be_without_a_deployment(string expression, string expected)
    {
        var scope = new ArmScope(
            new() { ["b"] = "bee", ["list"] = new JsonArray("first", "second") },
            new() { ["withDefault"] = new JsonObject { ["defaultValue"] = "Default" }, ["without"] = new JsonObject() },
            CopyIndex: 1);
        Assert.Equal(expected, ArmExpression.Evaluate(expression, scope)!.ToString());
    }

    [Theory]
    [InlineData("[variables('a']")]
    [InlineData("[format('{0}]")]
    [InlineData("[variables('a') variables('a')]")]
    public void A_template_expression_that_ends_early_or_late_is_an_error(string expression) =>
        Assert.Throws<FormatException>(() => ArmExpression.Evaluate(expression, new ArmScope(new() { ["a"] = "x" }, [])));
}
