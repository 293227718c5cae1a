using Ingest.Functions.Tests.Infrastructure;

namespace Ingest.Functions.Tests.Wiring;

/// <summary>Says where the function app, the one file of names, host.json, the local settings and the infrastructure disagree.</summary>
internal static class WiringCheck
{
    public static IReadOnlyList<Disagreement> Run(WiringInputs inputs)
    {
        var app = FunctionAppReader.Read(inputs.Functions, inputs.Pipeline);
        var main = ArmTemplate.Parse(inputs.MainTemplate);
        var events = ArmTemplate.Parse(inputs.EventsTemplate);
        return
        [
            .. app.Complaints,
            .. FunctionRules.Check(app.Functions),
            .. NameRules.Check(app),
            .. HostJsonRules.Check(inputs.HostJson),
            .. TelemetryRules.Check(inputs),
            .. LocalSettingsRules.Check(inputs.LocalSettings, app),
            .. SettingRules.Check(main.AppSettings, app),
            .. StorageRules.Check(main, events, app.Names),
            .. AccessRules.Check(main, inputs.MainTemplate),
            .. AccessRules.CheckEvents(events, inputs.EventsTemplate),
            .. AlertRules.Check(main, app, inputs),
            .. EventRules.Check(events, app),
        ];
    }
}
