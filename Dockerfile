# The local host, `ingest run`, in a container: for those without Azure Functions. docs/OPERATING.md tells how to run it.
#   docker build --tag ingest .
#   docker run --env INGEST_STORAGE='https://NAME.blob.core.windows.net' ingest

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
ENV CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
WORKDIR /source

# What decides which packages are fetched, first: a change of code alone fetches nothing.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt BannedSymbols.Domain.txt .editorconfig ./
COPY src/Ingest/Ingest.csproj src/Ingest/packages.lock.json src/Ingest/
COPY src/Ingest.Pipeline/Ingest.Pipeline.csproj src/Ingest.Pipeline/packages.lock.json src/Ingest.Pipeline/
COPY src/Ingest.Cli/Ingest.Cli.csproj src/Ingest.Cli/packages.lock.json src/Ingest.Cli/
RUN dotnet restore src/Ingest.Cli

COPY host.json ./
COPY seeds/catalog/ seeds/catalog/
COPY src/Ingest/ src/Ingest/
COPY src/Ingest.Pipeline/ src/Ingest.Pipeline/
COPY src/Ingest.Cli/ src/Ingest.Cli/
RUN dotnet publish src/Ingest.Cli --no-restore --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble
WORKDIR /app
COPY --from=build /app ./

# The images bring this user; the program writes nothing to its own disk.
USER $APP_UID

# Another catalog is mounted somewhere and named here.
ENV Ingest__CatalogDirectory=/app/catalog

# Asks storage for one row that is never there: 2 means that storage answered so, 1 that it did not answer.
HEALTHCHECK --interval=60s --timeout=20s --start-period=20s --retries=3 \
  CMD dotnet Ingest.Cli.dll status health-check > /dev/null 2>&1; [ $? -ne 1 ]

# Told to end by SIGTERM, it lets running work end and answers 130.
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "Ingest.Cli.dll"]
CMD ["run"]
