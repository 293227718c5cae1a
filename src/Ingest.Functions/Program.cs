using Ingest.Functions;
using Ingest.Pipeline;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.Services.AddIngest(builder.Configuration);
builder.Services.AddAppTelemetry(builder.Configuration);

var app = builder.Build();
// Before the first trigger: an output binding makes its queue when it sends, but a step finds its tables or fails.
await app.Services.GetRequiredService<StorageSetup>().RunAsync(CancellationToken.None);
await app.RunAsync();
