#!/bin/sh
# Subscribes the app to the drop folder. azd hands over the outputs of main.bicep as variables of the same names; by hand:
#   AZURE_RESOURCE_GROUP=... appName=... storageName=... infra/hooks/subscribe.sh
# Uses the Azure CLI, which has a sign-in of its own (`az login`). May run again at any time: it makes what is missing.
set -eu

: "${AZURE_RESOURCE_GROUP:?is not set: the resource group}"
: "${appName:?is not set: output appName of main.bicep}"
: "${storageName:?is not set: output storageName of main.bicep}"

# The key appears when the host has started for the first time after publishing, which takes it up to some minutes.
subscribed=no
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  if az deployment group create --only-show-errors --output none \
    --resource-group "$AZURE_RESOURCE_GROUP" \
    --name ingest-events \
    --template-file "$(dirname "$0")/../events.bicep" \
    --parameters appName="$appName" storageName="$storageName" actionGroupIds="${actionGroupIds:-[]}"; then
    subscribed=yes
    break
  fi
  echo "The app cannot be subscribed yet (try $attempt of 10); waiting 30 s ..." >&2
  sleep 30
done
[ "$subscribed" = yes ] || { echo "The app was published but is told of no file: run this again." >&2; exit 1; }
echo "The app is told of every file dropped into $storageName."
