// The one storage account: drop folder, queues, tables, pages, and the functions host's own affairs.
targetScope = 'resourceGroup'

@description('Name of the account, 3 to 24 small letters and digits, unique in the whole of Azure.')
@minLength(3)
@maxLength(24)
param accountName string

@description('Region of the account.')
param location string

@description('How the data is copied: within one data centre (LRS), over three zones (ZRS), or to a second region as well (GRS, GZRS).')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param redundancy string

@description('Containers that nobody reads without a role.')
param privateContainers string[]

@description('Container of calendars and pages; made here unless it is $web, which comes with the static website.')
param webContainer string

@description('Whether anybody may read the calendars and pages in that container.')
param webIsPublic bool

@description('Queues.')
param queueNames string[]

@description('Tables.')
param tableNames string[]

@description('Days in which a deleted blob or container can be had back, 1 to 365.')
@minValue(1)
@maxValue(365)
param softDeleteDays int

@description('Whether an overwritten blob stays as an earlier version.')
param keepVersions bool

@description('Days after which earlier versions are deleted, 1 to 3650.')
@minValue(1)
@maxValue(3650)
param versionsKeptDays int

@description('Days after which receipts of the functions host and undelivered events are deleted, 7 to 3650.')
@minValue(7)
@maxValue(3650)
param leftoversKeptDays int

@description('Container of events that could not be delivered.')
param undeliveredContainer string

@description('Whether storage takes calls from the private network and from trusted services of Azure only.')
param privateNetwork bool

@description('Tags put on the account.')
param tags object

var isStaticWebsite = webContainer == '$web'

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: accountName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: redundancy
  }
  properties: {
    accessTier: 'Hot'
    // A static website answers without this; only a public container needs it.
    allowBlobPublicAccess: webIsPublic && !isStaticWebsite
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Not `Disabled`: Event Grid delivers to queue and container from outside, as a trusted service with an identity.
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: privateNetwork ? 'Deny' : 'Allow'
      bypass: 'AzureServices'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: keepVersions
      deleteRetentionPolicy: {
        enabled: true
        days: softDeleteDays
      }
      containerDeleteRetentionPolicy: {
        enabled: true
        days: softDeleteDays
      }
    }

    resource containers 'containers' = [
      for container in privateContainers: {
        name: container
        properties: {
          publicAccess: 'None'
        }
      }
    ]

    // `Blob`: whoever knows a page's name reads it; nobody lists the container.
    resource web 'containers' = if (!isStaticWebsite && !empty(webContainer)) {
      name: empty(webContainer) ? 'web' : webContainer
      properties: {
        publicAccess: webIsPublic ? 'Blob' : 'None'
      }
    }
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

  // What ages. No rule touches an article: dropped files leave when a person takes them away.
  resource aging 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: [
          {
            name: 'leftovers'
            type: 'Lifecycle'
            definition: {
              actions: {
                baseBlob: {
                  delete: {
                    daysAfterModificationGreaterThan: leftoversKeptDays
                  }
                }
              }
              filters: {
                blobTypes: ['blockBlob']
                prefixMatch: ['azure-webjobs-hosts/blobreceipts/', '${undeliveredContainer}/']
              }
            }
          }
          {
            name: 'earlier-versions'
            type: 'Lifecycle'
            definition: {
              actions: {
                version: {
                  delete: {
                    daysAfterCreationGreaterThan: versionsKeptDays
                  }
                }
              }
              filters: {
                blobTypes: ['blockBlob']
              }
            }
          }
        ]
      }
    }
    dependsOn: [blobs]
  }
}

@description('Name of the account.')
output name string = account.name

@description('Address of blobs.')
output blobAddress string = account.properties.primaryEndpoints.blob

@description('Address of queues.')
output queueAddress string = account.properties.primaryEndpoints.queue

@description('Address of tables.')
output tableAddress string = account.properties.primaryEndpoints.table

@description('Address of the static website, where one is switched on.')
output siteAddress string = account.properties.primaryEndpoints.web
