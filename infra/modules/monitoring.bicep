// Where logs and traces go, with a lid on what a day may cost.
targetScope = 'resourceGroup'

@description('Name of the workspace.')
param workspaceName string

@description('Name of the Application Insights resource.')
param insightsName string

@description('Name of the storage account whose writes to queues are logged.')
param storageName string

@description('Region of both.')
param location string

@description('Days that logs and traces are kept, 30 to 730.')
@minValue(30)
@maxValue(730)
param retentionDays int

@description('Gigabytes of logs that a day may bring, 1 to 100; what comes after is dropped until the next day.')
@minValue(1)
@maxValue(100)
param dailyCapGb int

@description('Tags put on both.')
param tags object

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    features: {
      disableLocalAuth: true
    }
    retentionInDays: retentionDays
    sku: {
      name: 'PerGB2018'
    }
    workspaceCapping: {
      dailyQuotaGb: dailyCapGb
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    // Telemetry is taken from identities only, so the connection string below opens nothing by itself.
    DisableLocalAuth: true
    WorkspaceResourceId: workspace.id
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName

  resource queueService 'queueServices' existing = {
    name: 'default'
  }
}

// Azure counts messages for a whole account only. This log names the queue that each message was put on; reading, which is most of the
// traffic, is not logged. (The one API version there is calls itself a preview.)
resource queueWrites 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'writes'
  scope: storage::queueService
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'StorageWrite'
        enabled: true
      }
    ]
  }
}

@description('Name of the workspace.')
output workspaceName string = workspace.name

@description('Name of the Application Insights resource.')
output insightsName string = insights.name

@description('Where telemetry is sent; opens nothing without a role.')
output connectionString string = insights.properties.ConnectionString
