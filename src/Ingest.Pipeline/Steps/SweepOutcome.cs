namespace Ingest.Pipeline.Steps;

/// <summary>What a sweep found and did.</summary>
/// <param name="Files">Files in the drop folder.</param>
/// <param name="Parsed">Files that no trigger had told of, or not of this version: parsed or rejected now.</param>
/// <param name="Requested">Requests for enrichment sent, among them those that had waited too long for an answer.</param>
/// <param name="Withdrawn">Files that are gone, and what they caused with them.</param>
/// <param name="InHand">Files left to their triggers, since they came or went just now.</param>
/// <param name="Failed">Files whose turn failed; the next sweep looks at them again.</param>
/// <param name="IsComplete">False where the time was up before all was looked at; the next sweep goes on.</param>
public sealed record SweepOutcome(int Files, int Parsed, int Requested, int Withdrawn, int InHand, int Failed, bool IsComplete);
