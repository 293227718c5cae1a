// What somebody should be told of. Each rule's query lies in infra/queries, to be run by hand as well (docs/OPERATING.md).
targetScope = 'resourceGroup'

@description('Start of every name here.')
param name string

@description('Region of the rules that query logs.')
param location string

@description('Name of the workspace.')
param workspaceName string

@description('Name of the storage account.')
param storageName string

@description('Queues on which work ends that was given up.')
param poisonQueueNames string[]

@description('Resource id of an action group that is told; empty for none.')
param actionGroupId string

@description('Address that gets an e-mail; empty for none.')
param email string

@description('More failed runs than this in a quarter of an hour raise the alarm, 0 to 10000.')
@minValue(0)
@maxValue(10000)
param failuresAllowed int

@description('More articles than this that wait longer than a quarter of an hour raise the alarm, 0 to 100000.')
@minValue(0)
@maxValue(100000)
param waitingAllowed int

@description('Time without a rebuild that ended well after which the alarm is raised; more than RebuildSchedule lets pass.')
@allowed(['PT30M', 'PT1H', 'PT2H', 'PT6H', 'P1D'])
param rebuildSilence string

@description('More storage calls than this that were throttled within five minutes raise the alarm, 0 to 100000.')
@minValue(0)
@maxValue(100000)
param throttledAllowed int

@description('Tags put on every resource here.')
param tags object

var poison = loadTextContent('../queries/poison.kql')
var poisonRules = map(poisonQueueNames, queue => {
  name: 'given-up-${queue}'
  severity: 1
  text: 'Work was given up: a message arrived on ${queue}. docs/OPERATING.md, "At three in the morning".'
  query: replace(poison, 'QUEUE', queue)
  window: 'PT15M'
  allowed: 0
})
var otherRules = [
  {
    name: 'articles-wait'
    severity: 2
    text: 'Articles wait for enrichment longer than a quarter of an hour.'
    query: loadTextContent('../queries/waiting.kql')
    window: 'PT2H'
    allowed: waitingAllowed
  }
  {
    name: 'runs-fail'
    severity: 2
    text: 'Functions end in exceptions.'
    query: loadTextContent('../queries/failures.kql')
    window: 'PT15M'
    allowed: failuresAllowed
  }
  {
    name: 'rebuilds-stopped'
    severity: 1
    text: 'No rebuild of the digests has ended well for a while: readers see old digests.'
    query: loadTextContent('../queries/rebuilds-stopped.kql')
    window: rebuildSilence
    allowed: 0
  }
  {
    name: 'log-cap-reached'
    severity: 2
    text: 'The day\'s cap of logs is reached: until tomorrow the other alarms are blind.'
    query: loadTextContent('../queries/cap-reached.kql')
    window: 'PT1H'
    allowed: 0
  }
]
var mailed = empty(email) ? [] : [mail.id]
var told = empty(actionGroupId) ? mailed : concat(mailed, [actionGroupId])

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
}

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${name}-mail'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: take(name, 12)
    emailReceivers: [
      {
        name: 'mail'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in concat(poisonRules, otherRules): {
    name: '${name}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${rule.name}'
      description: rule.text
      severity: rule.severity
      enabled: true
      scopes: [workspace.id]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      // A table of a workspace exists only once something was written to it.
      skipQueryValidation: true
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: rule.allowed
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: told
      }
    }
  }
]

resource throttling 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-storage-throttles'
  location: 'global'
  tags: tags
  properties: {
    description: 'Storage turns calls away because there are too many: see the limits in docs/OPERATING.md.'
    severity: 2
    enabled: true
    scopes: [storage.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'Transactions'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: throttledAllowed
          dimensions: [
            {
              name: 'ResponseType'
              operator: 'Include'
              values: [
                'ClientThrottlingError'
                'ClientAccountRequestThrottlingError'
                'ClientAccountBandwidthThrottlingError'
                'ServerBusyError'
              ]
            }
          ]
        }
      ]
    }
    actions: map(told, group => { actionGroupId: group })
  }
}

@description('Resource ids of the action groups that are told of alarms.')
output actionGroupIds string[] = told
