// The function app on a Flex Consumption plan: it costs nothing while nothing is dropped, and starts instances by itself.
targetScope = 'resourceGroup'

@description('Name of the plan.')
param planName string

@description('Name of the app, unique in the whole of Azure.')
param appName string

@description('Region of both.')
param location string

@description('Resource id of the identity that the app runs as.')
param identityId string

@description('Address of the container that the app is published to.')
param packageAddress string

@description('Most instances that the app scales out to, 1 to 1000; one function may use them all.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('Memory of an instance, in MiB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int

@description('Subnet that the app joins; empty for none.')
param subnetId string

@description('App settings: name to text.')
param settings object

@description('Tags put on plan and app.')
param tags object

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: planName
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
  name: appName
  location: location
  // By this tag `azd deploy` finds the app that belongs to the service of azure.yaml.
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageAddress
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        // No instance waits for work: the first article after a pause is some seconds later for it. How many messages an instance takes
        // at once is host.json's affair; Flex Consumption sets it here for HTTP triggers only, of which there are none.
        alwaysReady: []
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: settings
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

@description('Name of the app.')
output name string = app.name
