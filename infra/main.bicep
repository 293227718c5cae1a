// Everything that one installation of Ingest needs, in one resource group, with no key anywhere: the app reaches
// storage and telemetry as its own identity. Deployed once with `az deployment group create`; docs/OPERATING.md
// tells what follows (publishing the app, then events.bicep).
targetScope = 'resourceGroup'

@description('Short name of this installation, letters, digits and hyphens; part of every resource name.')
@minLength(2)
@maxLength(11)
param name string = 'ingest'

@description('Region of every resource. It must offer the Flex Consumption plan.')
param location string = resourceGroup().location

@description('When the digests are rebuilt, as six-field NCrontab (seconds first) in UTC.')
param rebuildSchedule string = '0 */5 * * * *'

@description('How many days ahead a digest looks.')
@minValue(1)
@maxValue(366)
param horizonDays int = 60

@description('Links of less confidence than this, from 0 to 1, are left open. Text, since Bicep has no fractions.')
param linkThreshold string = '0.5'

@description('Largest article file that is read, in bytes; a larger one is rejected with a reason.')
@minValue(1024)
@maxValue(67108864)
param maxArticleBytes int = 2097152

@description('How many days the list of changes goes back.')
@minValue(1)
@maxValue(366)
param changesKeptDays int = 30

@description('Container of the calendars and pages. The account lets no container be public: $web, with the static website switched on, is how the world reads them.')
param webContainer string = 'web'

@description('Most instances that the app scales out to.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Days that logs and traces are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Tags put on every resource.')
param tags object = {}

// The names below are those of src/Ingest.Pipeline/StorageNames.cs; the wiring test fails when they part.
var containerNames = [
  'articles'
  'enriched'
  'web'
]
var queueNames = [
  'articles-to-enrich'
  'articles-to-enrich-poison'
  'webjobs-blobtrigger-poison'
]
var tableNames = [
  'ArticleStatus'
  'EntityArticles'
  'FixtureClaims'
  'Digests'
]
var deploymentContainerName = 'app-package'

// Built-in roles, all granted on single resources of this group, none on the group or the subscription.
var storageRoles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner: the functions host asks for it (its leases and receipts)
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
]
var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

var suffix = uniqueString(resourceGroup().id, name)
resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: toLower('${replace(name, '-', '')}${suffix}')
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource containers 'containers' = [
      for container in concat(containerNames, [deploymentContainerName]): {
        name: container
        properties: {
          publicAccess: 'None'
        }
      }
    ]
  }

  resource queueService 'queueServices' = {
    name: 'default'

    resource queues 'queues' = [
      for queue in queueNames: {
        name: queue
      }
    ]
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource tables 'tables' = [
      for table in tableNames: {
        name: table
      }
    ]
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-app-${suffix}'
  location: location
  tags: tags
}

resource storageAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in storageRoles: {
    name: guid(storage.id, identity.id, role)
    scope: storage
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs-${suffix}'
  location: location
  tags: tags
  properties: {
    retentionInDays: logRetentionDays
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights-${suffix}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    // Telemetry is taken from identities only, so the connection string below opens nothing by itself.
    DisableLocalAuth: true
    WorkspaceResourceId: logs.id
  }
}

resource insightsAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identity.id, monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan-${suffix}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-app-${suffix}'
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${deploymentContainerName}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: maximumInstanceCount
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
    }
  }
  dependsOn: [
    storage::blobs::containers
    storageAccess
  ]

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      // The host's own storage: its leases, receipts and the schedule monitor.
      AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
      AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
      AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.properties.clientId
      // The connection that every trigger, output and step of ours names.
      IngestStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
      IngestStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
      IngestStorage__tableServiceUri: storage.properties.primaryEndpoints.table
      IngestStorage__credential: 'managedidentity'
      IngestStorage__clientId: identity.properties.clientId
      RebuildSchedule: rebuildSchedule
      Ingest__HorizonDays: string(horizonDays)
      Ingest__LinkThreshold: linkThreshold
      Ingest__MaxArticleBytes: string(maxArticleBytes)
      Ingest__ChangesKeptDays: string(changesKeptDays)
      Ingest__WebContainer: webContainer
      // Flex Consumption knows no container scan: there ParseArticle is told of blobs by Event Grid (events.bicep).
      'AzureWebJobs.ParseArticleByScan.Disabled': 'true'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
    }
  }

  // Nobody publishes with a password.
  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource noScmPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

@description('Name of the function app, for publishing and for events.bicep.')
output appName string = app.name

@description('Name of the storage account: the drop folder is its container `articles`.')
output storageName string = storage.name
