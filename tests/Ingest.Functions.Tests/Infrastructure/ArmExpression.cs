using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Infrastructure;

/// <summary>
/// Works out the template expressions that Bicep emits, such as <c>[format('{0}/{1}', variables('a'), 'b')]</c>, as far as that
/// is possible without a deployment. What only Azure knows (<c>reference</c>, <c>resourceId</c>, <c>listKeys</c> ...) stays as
/// its own text, with its arguments worked out, so that a test can still see what is asked for.
/// </summary>
internal sealed class ArmExpression
{
    private readonly string text;
    private readonly ArmScope scope;
    private int position;

    private ArmExpression(string text, ArmScope scope)
    {
        this.text = text;
        this.scope = scope;
    }

    public static JsonNode? Evaluate(string value, ArmScope scope)
    {
        if (!value.StartsWith('[') || !value.EndsWith(']'))
            return value;
        if (value.StartsWith("[[", StringComparison.Ordinal))
            return value[1..];
        var expression = new ArmExpression(value[1..^1], scope);
        var result = expression.Operand();
        return expression.position == expression.text.Length ? result : throw expression.Unexpected();
    }

    private JsonNode? Operand()
    {
        var value = Primary();
        while (position < text.Length)
        {
            if (Take('.'))
                value = Member(value, Word());
            else if (Take('['))
            {
                value = Element(value, Operand());
                Expect(']');
            }
            else
                break;
        }
        return value;
    }

    private JsonNode? Primary()
    {
        SkipBlanks();
        if (position == text.Length)
            throw Unexpected();
        if (text[position] == '\'')
            return Literal();
        if (char.IsAsciiDigit(text[position]) || text[position] == '-')
            return int.Parse(Run(c => char.IsAsciiDigit(c) || c == '-'), System.Globalization.CultureInfo.InvariantCulture);
        var function = Word();
        Expect('(');
        return function == "lambda" ? Lambda() : ArmFunctions.Call(function, Arguments(), scope);
    }

    /// <summary>
    /// <c>lambda('x', body)</c> as the two texts, for the function that applies it. Its end is found by working the body out once, with
    /// the variable's own name for a value.
    /// </summary>
    private JsonObject Lambda()
    {
        SkipBlanks();
        var variable = Literal();
        Expect(',');
        var start = position;
        var body = new ArmExpression(text, scope.WithLambda(variable, variable)) { position = start };
        body.Operand();
        position = body.position;
        Expect(')');
        return new JsonObject { ["variable"] = variable, ["body"] = $"[{text[start..body.position]}]" };
    }

    private List<JsonNode?> Arguments()
    {
        List<JsonNode?> arguments = [];
        SkipBlanks();
        if (Take(')'))
            return arguments;
        do
            arguments.Add(Operand());
        while (Take(','));
        Expect(')');
        return arguments;
    }

    /// <summary>A quoted text; a quote within it is written twice.</summary>
    private string Literal()
    {
        var start = ++position;
        while (position < text.Length && (text[position] != '\'' || text.AsSpan(position).StartsWith("''")))
            position += text[position] == '\'' ? 2 : 1;
        var literal = text[start..Math.Min(position, text.Length)].Replace("''", "'", StringComparison.Ordinal);
        Expect('\'');
        return literal;
    }

    private JsonNode? Member(JsonNode? of, string name) =>
        of is JsonObject fields ? fields[name]?.DeepClone() : scope.ModuleOutput($"{of}.{name}") ?? $"{of}.{name}";

    private static JsonNode? Element(JsonNode? of, JsonNode? at) => of switch
    {
        JsonArray items => items[at!.GetValue<int>()]?.DeepClone(),
        JsonObject fields => fields[at!.GetValue<string>()]?.DeepClone(),
        _ => $"{of}[{at}]",
    };

    private string Word() => Run(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private string Run(Func<char, bool> belongs)
    {
        SkipBlanks();
        var start = position;
        while (position < text.Length && belongs(text[position]))
            position++;
        return position > start ? text[start..position] : throw Unexpected();
    }

    private bool Take(char expected)
    {
        SkipBlanks();
        if (position == text.Length || text[position] != expected)
            return false;
        position++;
        return true;
    }

    private void Expect(char expected)
    {
        if (!Take(expected))
            throw Unexpected();
    }

    private void SkipBlanks()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    private FormatException Unexpected() => new($"Cannot read the template expression [{text}] at {position}.");
}
