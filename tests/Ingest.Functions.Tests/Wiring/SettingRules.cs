using NCrontab;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>The app settings of the infrastructure: everything that the code reads is set, and nothing is set in vain.</summary>
internal static class SettingRules
{
    private const string File = "infra/main.bicep";

    /// <summary>Settings that the host reads too.</summary>
    private static readonly string[] Platform = ["APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING"];

    /// <summary>What makes up a connection by identity; the worker and the pipeline look it up as the host does.</summary>
    private static readonly string[] ConnectionParts = ["blobServiceUri", "queueServiceUri", "tableServiceUri", "credential", "clientId"];

    public static IEnumerable<Disagreement> Check(IReadOnlyDictionary<string, string> settings, FunctionApp app)
    {
        var read = Read(app).ToList();
        return
        [
            .. read.Where(setting => !settings.ContainsKey(setting)).Select(setting => new Disagreement(File, $"does not set '{setting}'")),
            .. settings.Keys
                .Where(setting => !IsKnown(setting, read, app))
                .Select(setting => new Disagreement(File, $"sets '{setting}', which nobody reads")),
            .. Schedules(settings, app, File),
            .. ByIdentity(settings, app),
        ];
    }

    /// <summary>Every schedule that a timer or the one file of names names is six-field NCrontab, seconds first.</summary>
    public static IEnumerable<Disagreement> Schedules(IReadOnlyDictionary<string, string> settings, FunctionApp app, string file) =>
        from name in ScheduleSettings(app)
        where settings.ContainsKey(name)
        where CrontabSchedule.TryParse(settings[name], new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is null
        select new Disagreement(file, $"sets '{name}' to '{settings[name]}', which is no six-field NCrontab");

    /// <summary>What the host and the pipeline look up: connections by identity, the settings between percent signs, the options.</summary>
    private static IEnumerable<string> Read(FunctionApp app) => Connections(app)
        .SelectMany(connection => ConnectionParts.Select(part => $"{connection}__{part}"))
        .Concat(ScheduleSettings(app))
        .Concat(app.Options.Where(option => !option.MayBeNull).Select(option => OptionSetting(app, option)))
        .Concat(Platform)
        .Concat(app.Functions.Where(function => function.Of(BindingKind.BlobTrigger).Any(trigger => !trigger.FromEventGrid))
            .Select(function => Disabled(function.Name)));

    private static IEnumerable<string> ScheduleSettings(FunctionApp app) => app.Bindings
        .Where(binding => binding.Kind == BindingKind.TimerTrigger)
        .Select(timer => timer.Target.Trim('%'))
        .Union(app.Names.Schedules);

    /// <summary>What triggers name, what the steps open their account by, and the host's own.</summary>
    private static IEnumerable<string> Connections(FunctionApp app) =>
        app.Bindings
            .Select(binding => binding.Connection)
            .OfType<string>()
            .Append(app.Names["Connection"])
            .Append("AzureWebJobsStorage")
            .Distinct();

    private static bool IsKnown(string setting, List<string> read, FunctionApp app) =>
        read.Contains(setting)
        || app.Options.Any(option => OptionSetting(app, option) == setting)
        || app.Functions.Any(function => Disabled(function.Name) == setting);

    /// <summary>A function found by scanning the container is off in Flex Consumption, which cannot scan; any other is on.</summary>
    private static IEnumerable<Disagreement> ByIdentity(IReadOnlyDictionary<string, string> settings, FunctionApp app) =>
    [
        .. from function in app.Functions
           let scans = function.Of(BindingKind.BlobTrigger).Any(trigger => !trigger.FromEventGrid)
           let isOff = settings.GetValueOrDefault(Disabled(function.Name)) == "true"
           where scans != isOff
           let fault = scans ? $"leaves {function.Name} on, which Flex Consumption cannot run" : $"switches {function.Name} off"
           select new Disagreement(File, fault),
        .. from setting in settings
           where setting.Key.EndsWith("__credential", StringComparison.Ordinal) && setting.Value != "managedidentity"
           select new Disagreement(File, $"sets '{setting.Key}' to '{setting.Value}', not to managedidentity"),
    ];

    private static string OptionSetting(FunctionApp app, Option option) => $"{app.Names["OptionsSection"]}__{option.Name}";

    private static string Disabled(string function) => $"AzureWebJobs.{function}.Disabled";
}
