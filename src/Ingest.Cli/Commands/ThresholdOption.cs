using System.CommandLine;
using Ingest.Linking;

namespace Ingest.Cli.Commands;

/// <summary>The option by which a verb links more or less strictly than the pipeline does by default.</summary>
internal static class ThresholdOption
{
    public static Option<double> Create()
    {
        var threshold = new Option<double>("--threshold")
        {
            Description = "Leave open what is linked with less confidence than this, 0 to 1.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => Linker.DefaultThreshold,
        };
        threshold.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1)) result.AddError("--threshold takes a number from 0 to 1.");
        });
        return threshold;
    }
}
