// Tells the app of every dropped file. Deployed after the app was first published: the system key that lets Event Grid
// call it exists only from then on (docs/OPERATING.md). The key goes from the app to the subscription and is seen by nobody.
targetScope = 'resourceGroup'

@description('Name of the function app, an output of main.bicep.')
param appName string

@description('Name of the storage account, an output of main.bicep.')
param storageName string

@description('Region of the topic: that of the storage account.')
param location string = resourceGroup().location

@description('Tags put on the topic.')
param tags object = {}

// As in main.bicep and src/Ingest.Pipeline/StorageNames.cs.
var articlesContainer = 'articles'
var functionName = 'ParseArticle'

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: appName
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: '${storageName}-events'
  location: location
  tags: tags
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }

  resource articleDropped 'eventSubscriptions' = {
    name: 'article-dropped'
    properties: {
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${functionName}&code=${listKeys('${app.id}/host/default', app.apiVersion).systemKeys.blobs_extension}'
        }
      }
      filter: {
        includedEventTypes: [
          'Microsoft.Storage.BlobCreated'
        ]
        subjectBeginsWith: '/blobServices/default/containers/${articlesContainer}/blobs/'
      }
    }
  }
}
