// Everything that one installation of Ingest needs, in one resource group, with no key anywhere: the app reaches storage and
// telemetry as its own identity. Deployed by `azd up` or `az deployment group create`; docs/OPERATING.md tells what follows
// (publishing the app, then events.bicep).
targetScope = 'resourceGroup'

@description('Short name of this installation, 2 to 11 letters, digits and hyphens; part of every resource name.')
@minLength(2)
@maxLength(11)
param name string = 'ingest'

@description('Name of the azd environment, by which azd finds the group again; empty where azd is not used.')
@maxLength(64)
param environmentName string = ''

@description('Region of every resource. It must offer the Flex Consumption plan.')
param location string = resourceGroup().location

@description('When the digests are rebuilt, as six-field NCrontab (seconds first) in UTC.')
param rebuildSchedule string = '0 */5 * * * *'

@description('When the drop folder is compared with what was taken from it, as six-field NCrontab (seconds first) in UTC.')
param sweepSchedule string = '0 30 * * * *'

@description('How many days ahead a digest looks, 1 to 366.')
@minValue(1)
@maxValue(366)
param horizonDays int = 60

@description('How many days the list of changes goes back, 1 to 366.')
@minValue(1)
@maxValue(366)
param changesKeptDays int = 30

@description('Links of less confidence than this, from 0 to 1, are left open. Text, since Bicep has no fractions.')
@maxLength(20)
param linkThreshold string = '0.5'

@description('Largest article file that is read, in bytes, 1024 to 67108864; a larger one is rejected with a reason.')
@minValue(1024)
@maxValue(67108864)
param maxArticleBytes int = 2097152

@description('Container of calendars and pages: web, $web (switch the static website on first, which Bicep cannot), or empty for none.')
@allowed(['web', '$web', ''])
param webContainer string = 'web'

@description('Whether anybody may read calendars and pages. It does not open a private network.')
param webIsPublic bool = false

@description('How the data is copied: within one data centre (LRS), over three zones (ZRS), or to a second region as well (GRS, GZRS).')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param redundancy string = 'Standard_LRS'

@description('Days in which a deleted blob or container can be had back, 1 to 365.')
@minValue(1)
@maxValue(365)
param softDeleteDays int = 14

@description('Whether an overwritten blob stays as an earlier version. It costs the room of what was replaced, for versionsKeptDays.')
param keepVersions bool = true

@description('Days after which earlier versions are deleted, 1 to 3650.')
@minValue(1)
@maxValue(3650)
param versionsKeptDays int = 30

@description('Days after which receipts of the functions host and undelivered events are deleted, 7 to 3650.')
@minValue(7)
@maxValue(3650)
param leftoversKeptDays int = 90

@description('Most instances that the app scales out to, 1 to 1000.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Memory of an instance, in MiB. The catalog and its names take some 100 MiB of it.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Days that logs and traces are kept, 30 to 730.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Gigabytes of logs that a day may bring, 1 to 100; what comes after is dropped until the next day.')
@minValue(1)
@maxValue(100)
param dailyLogCapGb int = 1

@description('Address that gets an e-mail for every alarm; empty for none.')
@maxLength(254)
param alertEmail string = ''

@description('Resource id of an action group that is told of every alarm; empty for none.')
param actionGroupId string = ''

@description('More failed runs than this in a quarter of an hour raise the alarm, 0 to 10000.')
@minValue(0)
@maxValue(10000)
param failuresAllowed int = 20

@description('More articles than this that wait longer than a quarter of an hour raise the alarm, 0 to 100000.')
@minValue(0)
@maxValue(100000)
param waitingAllowed int = 5

@description('Time without a rebuild that ended well after which the alarm is raised; more than rebuildSchedule lets pass.')
@allowed(['PT30M', 'PT1H', 'PT2H', 'PT6H', 'P1D'])
param rebuildSilence string = 'PT1H'

@description('More storage calls than this that were throttled within five minutes raise the alarm, 0 to 100000.')
@minValue(0)
@maxValue(100000)
param throttledAllowed int = 50

@description('Whether storage answers the app over a private network only. People who drop files must then be in that network too.')
param privateNetwork bool = false

@description('Addresses of the private network, a /24 or larger.')
@maxLength(18)
param networkAddresses string = '10.20.0.0/24'

@description('Tags put on every resource.')
param tags object = {}

// The names below are those of src/Ingest.Pipeline/StorageNames.cs; the wiring test fails when they part.
var articleContainers = [
  'articles'
  'enriched'
]
var queueNames = [
  'articles-to-enrich'
  'articles-removed'
]
var poisonQueueNames = [
  'articles-to-enrich-poison'
  'articles-removed-poison'
  'webjobs-blobtrigger-poison'
]
var tableNames = [
  'ArticleStatus'
  'EntityArticles'
  'FixtureClaims'
  'Digests'
]
// The infrastructure's own; events.bicep names the second one too.
var packageContainer = 'app-package'
var undeliveredContainer = 'undelivered-events'

var suffix = uniqueString(resourceGroup().id, name)
var allTags = empty(environmentName) ? tags : union(tags, { 'azd-env-name': environmentName })

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    accountName: toLower('${replace(name, '-', '')}${suffix}')
    location: location
    redundancy: redundancy
    privateContainers: concat(articleContainers, [packageContainer, undeliveredContainer])
    webContainer: webContainer
    webIsPublic: webIsPublic
    queueNames: concat(queueNames, poisonQueueNames)
    tableNames: tableNames
    softDeleteDays: softDeleteDays
    keepVersions: keepVersions
    versionsKeptDays: versionsKeptDays
    leftoversKeptDays: leftoversKeptDays
    undeliveredContainer: undeliveredContainer
    privateNetwork: privateNetwork
    tags: allTags
  }
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    identityName: '${name}-app-${suffix}'
    location: location
    tags: allTags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    workspaceName: '${name}-logs-${suffix}'
    insightsName: '${name}-insights-${suffix}'
    storageName: storage.outputs.name
    location: location
    retentionDays: logRetentionDays
    dailyCapGb: dailyLogCapGb
    tags: allTags
  }
}

module access 'modules/access.bicep' = {
  name: 'access'
  params: {
    storageName: storage.outputs.name
    insightsName: monitoring.outputs.insightsName
    principalId: identity.outputs.principalId
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  params: {
    networkName: '${name}-network-${suffix}'
    location: location
    addresses: networkAddresses
    storageName: storage.outputs.name
    tags: allTags
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    planName: '${name}-plan-${suffix}'
    appName: '${name}-app-${suffix}'
    location: location
    identityId: identity.outputs.id
    packageAddress: '${storage.outputs.blobAddress}${packageContainer}'
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    settings: {
      // The host's own storage: its leases, receipts and the schedule monitor.
      AzureWebJobsStorage__blobServiceUri: storage.outputs.blobAddress
      AzureWebJobsStorage__queueServiceUri: storage.outputs.queueAddress
      AzureWebJobsStorage__tableServiceUri: storage.outputs.tableAddress
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.outputs.clientId
      // The connection that every trigger, output and step of ours names.
      IngestStorage__blobServiceUri: storage.outputs.blobAddress
      IngestStorage__queueServiceUri: storage.outputs.queueAddress
      IngestStorage__tableServiceUri: storage.outputs.tableAddress
      IngestStorage__credential: 'managedidentity'
      IngestStorage__clientId: identity.outputs.clientId
      RebuildSchedule: rebuildSchedule
      SweepSchedule: sweepSchedule
      Ingest__HorizonDays: string(horizonDays)
      Ingest__LinkThreshold: linkThreshold
      Ingest__MaxArticleBytes: string(maxArticleBytes)
      Ingest__ChangesKeptDays: string(changesKeptDays)
      Ingest__WebContainer: webContainer
      Ingest__WebIsPublic: webIsPublic ? 'true' : 'false'
      // Flex Consumption knows no container scan: there ParseArticle is told of blobs by Event Grid (events.bicep).
      'AzureWebJobs.ParseArticleByScan.Disabled': 'true'
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.outputs.clientId};Authorization=AAD'
    }
    tags: allTags
  }
  // The host looks into its storage as soon as it starts.
  dependsOn: [access]
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    workspaceName: monitoring.outputs.workspaceName
    storageName: storage.outputs.name
    poisonQueueNames: poisonQueueNames
    actionGroupId: actionGroupId
    email: alertEmail
    failuresAllowed: failuresAllowed
    waitingAllowed: waitingAllowed
    rebuildSilence: rebuildSilence
    throttledAllowed: throttledAllowed
    tags: allTags
  }
}

@description('Name of the function app, for publishing and for events.bicep.')
output appName string = app.outputs.name

@description('Name of the storage account: the drop folder is its container `articles`.')
output storageName string = storage.outputs.name

@description('Address of the account\'s blobs; what `ingest --storage` takes.')
output storageAddress string = storage.outputs.blobAddress

@description('Where calendars and pages are read, for those who may.')
output webAddress string = webContainer == '$web' ? storage.outputs.siteAddress : '${storage.outputs.blobAddress}${webContainer}/'

@description('Name of the Log Analytics workspace, for the queries of docs/OPERATING.md.')
output workspaceName string = monitoring.outputs.workspaceName

@description('Client id of the app\'s identity.')
output identityClientId string = identity.outputs.clientId

@description('Resource ids of the action groups that are told of alarms, for events.bicep.')
output actionGroupIds string[] = alerts.outputs.actionGroupIds
