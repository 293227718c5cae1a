// What the app's identity may do: data of this one account, and writing telemetry. No role on the group or the subscription.
targetScope = 'resourceGroup'

@description('Name of the storage account.')
param storageName string

@description('Name of the Application Insights resource.')
param insightsName string

@description('Principal id of the app\'s identity.')
param principalId string

var storageRoles = [
  // Storage Blob Data Owner: reads dropped files, writes documents and pages, and is what the functions host asks for its own leases and
  // receipts; Contributor is not enough for the host.
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  // Storage Queue Data Contributor: takes, sends and deletes messages, and makes a poison queue that is missing.
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  // Storage Table Data Contributor: rows of status, claims and digests; creates tables that are missing.
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
]
// Monitoring Metrics Publisher: the right to send telemetry, and none to read it.
var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource storageAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in storageRoles: {
    name: guid(storage.id, principalId, role)
    scope: storage
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource insightsAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
  }
}
