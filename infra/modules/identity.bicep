// Who the app is: one identity, which is all it shows to storage and to telemetry.
targetScope = 'resourceGroup'

@description('Name of the identity.')
param identityName string

@description('Region of the identity.')
param location string

@description('Tags put on the identity.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: identityName
  location: location
  tags: tags
}

@description('Resource id, for whoever runs as this identity.')
output id string = identity.id

@description('Id by which a program asks for its tokens.')
output clientId string = identity.properties.clientId

@description('Id by which roles are granted to it.')
output principalId string = identity.properties.principalId
