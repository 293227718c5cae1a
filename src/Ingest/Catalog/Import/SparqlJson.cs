using System.Text.Json;

namespace Ingest.Catalog.Import;

/// <summary>
/// Reads SPARQL 1.1 query results in JSON (<c>{"head":{"vars":[..]},"results":{"bindings":[{"x":{"value":".."}},..]}}</c>) row by row, as
/// results of a hundred megabytes are common and only one row of them is needed at a time.
/// </summary>
internal sealed class SparqlJson
{
    private readonly Stream _stream;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isLast;
    private JsonReaderState _state;
    private JsonTokenType _token;
    private string? _text;

    /// <summary>Reads as far as the first row. Throws <see cref="JsonException"/> where the text is broken or of another shape.</summary>
    public SparqlJson(Stream stream)
    {
        _stream = stream;
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8)) _start = 3;
        Expect(JsonTokenType.StartObject);
        while (Property() is { } name)
        {
            if (name is "head") ReadHead();
            else if (name is "results" && GoToBindings()) return;
            else if (name is not "results") Skip();
        }

        throw new JsonException("there are no results.bindings in it");
    }

    /// <summary>The variables, and where each stands in a row.</summary>
    public IReadOnlyDictionary<string, int> Columns => _columns;

    /// <summary>All rows in order.</summary>
    public IEnumerable<SourceRow> Rows()
    {
        while (true)
        {
            Next();
            if (_token is JsonTokenType.EndArray) break;
            if (_token is not JsonTokenType.StartObject) throw new JsonException("a binding is no object");
            var values = new string?[_columns.Count];
            while (Property() is { } variable)
            {
                var value = ReadValue();
                if (_columns.TryGetValue(variable, out var index)) values[index] = value;
            }

            yield return new SourceRow(_columns, values);
        }

        // An answer that was cut off or ends in an error message must not pass for a whole one.
        Expect(JsonTokenType.EndObject);
        while (Property() is not null) Skip();
    }

    private void ReadHead()
    {
        Expect(JsonTokenType.StartObject);
        while (Property() is { } name)
        {
            if (name is not "vars")
            {
                Skip();
                continue;
            }

            Expect(JsonTokenType.StartArray);
            for (Next(); _token is JsonTokenType.String; Next()) _columns.TryAdd(_text!, _columns.Count);
        }
    }

    /// <summary>Whether the object that begins here has bindings; reading goes on at the first of them then.</summary>
    private bool GoToBindings()
    {
        Expect(JsonTokenType.StartObject);
        while (Property() is { } name)
        {
            if (name is not "bindings")
            {
                Skip();
                continue;
            }

            Expect(JsonTokenType.StartArray);
            return true;
        }

        return false;
    }

    /// <summary>The <c>value</c> of a term; null for a blank node, which stands for "unknown".</summary>
    private string? ReadValue()
    {
        string? value = null;
        var isBlank = false;
        Expect(JsonTokenType.StartObject);
        while (Property() is { } name)
        {
            Next();
            if (_token is not JsonTokenType.String) throw new JsonException($"the {name} of a term is no text");
            if (name is "value") value = _text;
            if (name is "type") isBlank = _text is "bnode";
        }

        return isBlank ? null : value;
    }

    /// <summary>The name of the property that begins here, or null at the object's end.</summary>
    private string? Property()
    {
        Next();
        return _token is JsonTokenType.PropertyName ? _text : null;
    }

    private void Expect(JsonTokenType token)
    {
        Next();
        if (_token != token) throw new JsonException($"it is not shaped as results of a query: {_token} stands where {token} should");
    }

    private void Skip()
    {
        var depth = 0;
        do
        {
            Next();
            if (_token is JsonTokenType.StartObject or JsonTokenType.StartArray) depth++;
            if (_token is JsonTokenType.EndObject or JsonTokenType.EndArray) depth--;
        }
        while (depth > 0 || _token is JsonTokenType.PropertyName);
    }

    private void Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
            var found = reader.Read();
            if (found)
            {
                _token = reader.TokenType;
                _text = _token is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }

            _start += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (found) return;
            if (_isLast) throw new JsonException("it ends too early");
            Fill();
        }
    }

    private void Fill()
    {
        var left = _end - _start;
        if (left == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        else _buffer.AsSpan(_start, left).CopyTo(_buffer);
        (_start, _end) = (0, left);
        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isLast = read == 0;
    }
}
