# As subscribe.sh, for Windows.
$ErrorActionPreference = 'Stop'
foreach ($name in 'AZURE_RESOURCE_GROUP', 'appName', 'storageName') {
  if (-not [Environment]::GetEnvironmentVariable($name)) { throw "$name is not set" }
}
$groups = if ($env:actionGroupIds) { $env:actionGroupIds } else { '[]' }
foreach ($attempt in 1..10) {
  az deployment group create --only-show-errors --output none `
    --resource-group $env:AZURE_RESOURCE_GROUP `
    --name ingest-events `
    --template-file "$PSScriptRoot/../events.bicep" `
    --parameters "appName=$env:appName" "storageName=$env:storageName" "actionGroupIds=$groups"
  if ($LASTEXITCODE -eq 0) {
    Write-Output "The app is told of every file dropped into $env:storageName."
    exit 0
  }
  Write-Warning "The app cannot be subscribed yet (try $attempt of 10); waiting 30 s ..."
  Start-Sleep -Seconds 30
}
throw 'The app was published but is told of no file: run this again.'
