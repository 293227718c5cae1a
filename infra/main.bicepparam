using './main.bicep'

param name = 'ingest'
param tags = {
  app: 'ingest'
}
