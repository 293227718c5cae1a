using './main.bicep'

// azd and the deploy workflow set these variables; by hand, the defaults stand.
param name = readEnvironmentVariable('INGEST_NAME', 'ingest')
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', '')
param alertEmail = readEnvironmentVariable('INGEST_ALERT_EMAIL', '')
param privateNetwork = bool(readEnvironmentVariable('INGEST_PRIVATE_NETWORK', 'false'))
param webIsPublic = bool(readEnvironmentVariable('INGEST_WEB_IS_PUBLIC', 'false'))
param tags = {
  app: 'ingest'
}
