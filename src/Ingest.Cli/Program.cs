using System.Globalization;
using Ingest.Cli;

// The contract's days and numbers look the same on every machine.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

using var interruption = new Interruption();
return await IngestCommand.InvokeAsync(args, Shell.OfThisProcess(), interruption.Token);
