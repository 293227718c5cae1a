using Ingest.Cli;

using var interruption = new Interruption();
return await IngestCommand.InvokeAsync(args, Shell.OfThisProcess(), interruption.Token);
