// Tells the app of every file that is dropped or taken away. Deployed after the app was first published: the system key that lets
// Event Grid call it exists only from then on (docs/OPERATING.md). The key goes from the app to the subscription and is seen by nobody.
targetScope = 'resourceGroup'

@description('Name of the function app, an output of main.bicep, 2 to 60 characters.')
@minLength(2)
@maxLength(60)
param appName string

@description('Name of the storage account, an output of main.bicep, 3 to 24 characters.')
@minLength(3)
@maxLength(24)
param storageName string

@description('Region of the topic: that of the storage account.')
param location string = resourceGroup().location

@description('Hours for which an event that cannot be delivered is tried again, 1 to 24.')
@minValue(1)
@maxValue(24)
param retryHours int = 24

@description('Resource ids of action groups that are told when events are lost; an output of main.bicep.')
param actionGroupIds string[] = []

@description('Tags put on every resource here.')
param tags object = {}

// As in main.bicep and src/Ingest.Pipeline/StorageNames.cs.
var articlesContainer = 'articles'
var removedQueue = 'articles-removed'
var undeliveredContainer = 'undelivered-events'
var functionName = 'ParseArticle'

// Storage Queue Data Message Sender: puts messages on the one queue, reads none.
var queueMessageSender = 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a'
// Storage Blob Data Contributor, on the container of undelivered events alone.
var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

var articlesFolder = '/blobServices/default/containers/${articlesContainer}/blobs/'
var retries = {
  eventTimeToLiveInMinutes: retryHours * 60
  maxDeliveryAttempts: 30
}
var deadLetters = {
  identity: {
    type: 'UserAssigned'
    userAssignedIdentity: identity.id
  }
  deadLetterDestination: {
    endpointType: 'StorageBlob'
    properties: {
      resourceId: storage.id
      blobContainerName: undeliveredContainer
    }
  }
}

var told = map(actionGroupIds, group => { actionGroupId: group })

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: appName
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource undelivered 'containers' existing = {
      name: undeliveredContainer
    }
  }

  resource queueService 'queueServices' existing = {
    name: 'default'

    resource removed 'queues' existing = {
      name: removedQueue
    }
  }
}

// Not the app's: Event Grid may do these two things and the app need not.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${storageName}-events'
  location: location
  tags: tags
}

resource maySend 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::queueService::removed.id, identity.id, queueMessageSender)
  scope: storage::queueService::removed
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueMessageSender)
  }
}

resource mayKeep 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::blobs::undelivered.id, identity.id, blobContributor)
  scope: storage::blobs::undelivered
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
  }
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: '${storageName}-events'
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
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
          // One event a call: the extension answers for each by itself, so one that fails makes no other come again.
          maxEventsPerBatch: 1
        }
      }
      deadLetterWithResourceIdentity: deadLetters
      eventDeliverySchema: 'EventGridSchema'
      filter: {
        includedEventTypes: [
          'Microsoft.Storage.BlobCreated'
        ]
        subjectBeginsWith: articlesFolder
      }
      retryPolicy: retries
    }
    dependsOn: [mayKeep]
  }

  resource articleRemoved 'eventSubscriptions' = {
    name: 'article-removed'
    properties: {
      deliveryWithResourceIdentity: {
        identity: {
          type: 'UserAssigned'
          userAssignedIdentity: identity.id
        }
        destination: {
          endpointType: 'StorageQueue'
          properties: {
            resourceId: storage.id
            queueName: removedQueue
            // A week, as long as messages of our own live.
            queueMessageTimeToLiveInSeconds: 604800
          }
        }
      }
      deadLetterWithResourceIdentity: deadLetters
      eventDeliverySchema: 'EventGridSchema'
      filter: {
        includedEventTypes: [
          'Microsoft.Storage.BlobDeleted'
        ]
        subjectBeginsWith: articlesFolder
      }
      retryPolicy: retries
    }
    dependsOn: [maySend, mayKeep]
  }
}

resource lost 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${storageName}-events-undelivered'
  location: 'global'
  tags: tags
  properties: {
    description: 'Events could not be delivered and lie in the container ${undeliveredContainer}. The sweep makes up for them.'
    severity: 2
    enabled: true
    scopes: [topic.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'undelivered'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'DeadLetteredCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: told
  }
}
