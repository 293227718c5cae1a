using System.Text.Json.Nodes;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>The sample of settings for <c>func start</c> on an emulator.</summary>
internal static class LocalSettingsRules
{
    private const string File = "local.settings.sample.json";

    public static IEnumerable<Disagreement> Check(string json, FunctionApp app)
    {
        var values = JsonNode.Parse(json)!["Values"]!.AsObject().ToDictionary(setting => setting.Key, setting => $"{setting.Value}");
        var expected = new Dictionary<string, string?>
        {
            ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
            ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
            [app.Names["Connection"]] = "UseDevelopmentStorage=true",
        };
        foreach (var timer in app.Bindings.Where(binding => binding.Kind == BindingKind.TimerTrigger))
            expected[timer.Target.Trim('%')] = null;
        // An emulator sends no events: what waits for them is off, so that its twin alone takes the blobs.
        var waiting = app.Functions.Where(function => function.Of(BindingKind.BlobTrigger).Any(trigger => trigger.FromEventGrid));
        foreach (var function in waiting)
            expected[$"AzureWebJobs.{function.Name}.Disabled"] = "true";
        return
        [
            .. expected.Keys
                .Where(setting => !values.ContainsKey(setting))
                .Select(setting => new Disagreement(File, $"does not set '{setting}'")),
            .. values.Keys.Except(expected.Keys).Select(setting => new Disagreement(File, $"sets '{setting}', which nobody reads")),
            .. expected
                .Where(setting => setting.Value is not null && values.TryGetValue(setting.Key, out var value) && value != setting.Value)
                .Select(setting => new Disagreement(File, $"sets '{setting.Key}' to '{values[setting.Key]}', not to '{setting.Value}'")),
            .. SettingRules.Schedules(values, app, File),
        ];
    }
}
