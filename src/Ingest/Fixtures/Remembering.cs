using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>Remembers what headings and sentences say, for what stands below them.</summary>
internal sealed class Remembering(ReadingContext context, DateOnly today, string text)
{
    /// <summary>Atoms of a heading that names a sport: "Rugby union".</summary>
    private const int LongestSport = 3;

    /// <summary>Atoms of a line that tells the hour of all: "(all kick-offs 7.45pm unless stated)".</summary>
    private const int LongestHour = 12;

    /// <summary>Atoms of a heading that says whose list follows: "What are Rovers' remaining fixtures?".</summary>
    private const int LongestOwner = 12;

    /// <summary>Takes what a heading says of all that stands below it.</summary>
    public void TakeHeading(Clause heading)
    {
        var hasTeam = heading.First<TeamAtom>() is not null;
        // "Both owing to the derby moving to 14 December": a remark on one line is no header.
        if (heading.Signs.Has(Sign.Move) || heading.Atoms.Any(atom => atom.Symbol is "moving")) return;
        // "Rovers have lost two." between the lines of a list, or "this weekend" below its day: remarks.
        var isRemark = heading.Atoms is [.., { Symbol: "." }];
        var date = heading.First<DateAtom>()?.Date;
        if (date is null ? hasTeam && !isRemark : !(isRemark && IsWithin(date)))
            (context.HeadingDate, context.IsHeadingDateTold) = (date, false);
        if (heading.First<KickOffAtom>() is { KickOff: var kickOff })
        {
            if (!context.IsBelowMatch || hasTeam || date is not null || kickOff.IsDefault) context.HeadingKickOff = kickOff;
        }
        // "All at 8pm unless stated" holds from day to day.
        else if (context.HeadingKickOff is not { IsDefault: true } && (hasTeam || heading.First<DateAtom>() is not null))
            context.HeadingKickOff = null;
        context.HeadingCompetition = heading.First<CompetitionAtom>()?.Competition ?? context.HeadingCompetition;
        context.SectionTeam = heading.Atoms is [TeamAtom only] ? only.Team : null;
        if (OwnerOf(heading) is { } owner) context.ListOwner = owner;
        if (heading.Atoms.Count <= LongestSport && heading.First<DateAtom>() is null && heading.First<KickOffAtom>() is null)
            context.IsOnOtherSport = heading.Signs.Has(Sign.OtherSport);
        if (heading.Signs.Has(Sign.Record)) context.IsGuessing = false;
        // "Games postponed so far:", and below it "League One", "League Two": the league goes on with what is off.
        var isLeague = heading.Atoms is [CompetitionAtom] or [CompetitionAtom, { Symbol: ":" }];
        context.IsAllOff = isLeague ? context.IsAllOff : !hasTeam && heading.Atoms.Count > 0
            && (heading.Signs.Has(Sign.Off) && (heading.Signs.Has(Sign.Round) || heading.Atoms.Any(IsMatches))
                || heading.SymbolAt(0) is "postponed" or "off" or "postponements");
        if (heading.First<TeamAtom>() is { Team: var team }) context.Subject = team;
    }

    private static bool IsMatches(Atom atom) => atom.Symbol is "games" or "matches" or "fixtures" or "ties";

    /// <summary>"(all 7.45pm)" between the lines of prose: the hour of what is listed below it.</summary>
    public void TakeHour(Clause line)
    {
        if (line.Atoms.Count <= LongestHour && line.First<KickOffAtom>() is { KickOff: { IsDefault: true } kickOff }
            && line.Atoms.All(atom => atom is KickOffAtom or WordAtom))
            context.HeadingKickOff = kickOff;
    }

    /// <summary>
    /// "Rovers", "3. Rovers (70 points)", "What are Rovers' remaining fixtures?": whose list follows. "Position: 2nd" and the like may stand
    /// in between.
    /// </summary>
    private static ClaimedTeam? OwnerOf(Clause heading)
    {
        if (heading.Atoms.Count > LongestOwner || heading.First<DateAtom>() is not null) return null;
        ClaimedTeam? only = null;
        foreach (var (_, atom) in heading.Of<TeamAtom>())
        {
            if (only is not null && only != atom.Team) return null;
            only = atom.Team;
        }

        return only;
    }

    /// <summary>Takes a day that heads what stands below it.</summary>
    public void TakeHeading(DatePhrase day) =>
        (context.HeadingDate, context.IsHeadingDateTold, context.HeadingKickOff) = (day, false, null);

    /// <summary>Takes what a line or sentence that has been read leaves to the next one: its day, or its only match.</summary>
    public void TakeLine(Clause clause, bool isLine, List<Draft> found)
    {
        context.JustTold = !isLine && found is [.., { Claim: { Status: FixtureStatus.Scheduled } last }]
            && found.TrueForAll(draft => IsSamePair(draft.Claim, last)) ? last : null;
        context.IsBelowMatch = isLine && found is [{ IsListed: true, Claim.When.KickOff: null }];
        if (!isLine) return;
        if (clause.Atoms is [DateAtom { Date: var day }, ..] && found is [{ IsListed: true }]) context.LineDate = day;
        else if (found.Count == 0 && clause.First<DateAtom>() is not null) context.LineDate = null;
    }

    private static bool IsSamePair(FixtureClaim one, FixtureClaim two) => one.IsOf(two.Home, two.Away);

    /// <summary>Takes what a sentence has said.</summary>
    /// <param name="clause">Its main clause.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="found">What it claims.</param>
    public void Take(Clause clause, IReadOnlyList<DatePhrase> dates, List<Draft> found)
    {
        if (found.Count > 0) TakeMatch(found, dates);
        if (LastOfMatches(clause, dates) is { } last) TakeDate(clause, last, found.Count > 0);
        TakeWholeRound(clause);
        OldDays.Note(clause, context);
        TakeSigns(clause, found.Count > 0);
        TakeCompetitions(clause, found.Count > 0);
        TwoLegs.Note(clause, text, context);
        if (clause.First<TeamAtom>() is not null)
            context.LastTeams = [.. clause.Of<TeamAtom>().Select(named => named.Atom.Team).Distinct()];
        if ((found.Count > 0 ? found[^1].Subject : null) is { } subject) (context.Subject, context.IsSubjectNewer) = (subject, false);
        // "Sat 6 December: City (A)": the opponent of the list's own club.
        else if ((Grammar.ClubJoined(clause) ?? Grammar.SubjectOf(clause)) is { } team
            && !clause.Atoms.Any(atom => atom.Symbol is "HOME" or "AWAY"))
            (context.Subject, context.IsSubjectNewer) = (team, true);
    }

    private void TakeMatch(List<Draft> found, IReadOnlyList<DatePhrase> dates)
    {
        var last = found[^1];
        context.LastClaim = last.Claim;
        context.LastTold = [.. found.Select(draft => draft.Claim)];
        if (last.DatedBy is not DatedBy.Own || dates.Count == 0) return;
        context.LastClaimDate = MainDay(found, dates);
        context.Matchday ??= dates.FirstOrDefault(date => date is { Form: DateForm.Relative } && date.Range == DateRange.Day(today));
    }

    /// <summary>
    /// The day that "elsewhere" goes on with: the last of a sentence, but of two matches of one side that of the first, which the story is
    /// about.
    /// </summary>
    private static DatePhrase MainDay(List<Draft> found, IReadOnlyList<DatePhrase> dates)
    {
        if (found is not [{ Subject: { } subject, Claim.When.Date: { } day }, _, ..]) return dates[^1];
        if (!found.TrueForAll(draft => draft.Subject == subject && draft.DatedBy is DatedBy.Own)) return dates[^1];
        return dates.FirstOrDefault(date => date.Range == DateRange.Day(day)) ?? dates[^1];
    }

    /// <summary>
    /// "The league enters its 23rd round this weekend with Rovers playing host to City on Sunday": the weekend is that of all matches
    /// that are told without a day.
    /// </summary>
    private void TakeWholeRound(Clause clause)
    {
        if (clause.Signs.SpanOf(Sign.WholeRound) is not ( >= 0 and var start, var end)) return;
        for (var at = start; at < end; at++)
        {
            if (clause.Atoms[at] is not DateAtom { Date: var date } || date.Range.To < today || !IsRoundLong(date)) continue;
            // "Saturday's matches" are not all of them.
            if (date.Form is not DateForm.Period && clause.SymbolAt(at + 1) is "'s") continue;
            if (clause.Signs.Has(Sign.Past, 0, start)) return;
            // "There are six games on Saturday" of this weekend's: the weekend stays everybody's.
            if (!context.Rounds.Exists(round => round.Range.From <= date.Range.To && date.Range.From <= round.Range.To))
                context.Rounds.Add(date);
            return;
        }
    }

    /// <summary>A day of the calendar, or a weekend; a week and a month are no round.</summary>
    private static bool IsRoundLong(DatePhrase date) =>
        date is { Form: DateForm.Period } && date.Range.To <= date.Range.From.AddDays(6)
        || date is { Form: DateForm.Calendar or DateForm.Relative, Range.IsDay: true } or { Form: DateForm.Weekday };

    /// <summary>What a sentence without a pairing says of all matches: their day, or that they are off or go ahead.</summary>
    private void TakeSigns(Clause clause, bool hasClaims)
    {
        if (!hasClaims && clause.First<TeamAtom>() is null)
        {
            if (clause.Signs.Has(Sign.GoesAhead) && context.Matchday is { } matchday) context.ParagraphDate = matchday;
            if (clause.Signs.Has(Sign.Off) && clause.Signs.Has(Sign.Round)) context.IsAllOff = true;
            if (clause.Signs.Has(Sign.Move) && !clause.Signs.Has(Sign.MovedTo)) context.IsAllMoved = true;
        }

        context.IsGuessing |= clause.Signs.Has(Sign.Guess) && !clause.Signs.Has(Sign.Record);
        context.IsOnQualifying |= clause.Signs.Has(Sign.Qualifying);
    }

    private void TakeCompetitions(Clause clause, bool hasClaims)
    {
        foreach (var (index, atom) in clause.Of<CompetitionAtom>())
        {
            if (CompetitionNames.IsDescription(clause, index)) continue;
            // "Saturday's Championship fixtures": what stands below is played in that.
            if (clause.Signs.Covers(Sign.Round, index) || !hasClaims && clause.Signs.Has(Sign.Drawn))
                context.HeadingCompetition = atom.Competition;
            if (CompetitionNames.IsOfResult(clause, index)) continue;
            // What the past is told of comes last.
            var isPast = !hasClaims && clause.Signs.Has(Sign.Past);
            if (isPast && context.Competitions.Exists(named => named.Name == atom.Competition.Name)) continue;
            context.Competitions.RemoveAll(named => named.Name == atom.Competition.Name);
            context.Competitions.Insert(isPast ? context.Competitions.Count : 0, atom.Competition);
            if (!isPast) context.ParagraphCompetition = atom.Competition;
        }
    }

    /// <summary>
    /// The last date of a sentence; of "the round is on 7 October, the dates to be confirmed on Saturday" the first, as the news is another
    /// matter, and so is the final behind the semi-finals.
    /// </summary>
    private static DatePhrase? LastOfMatches(Clause clause, IReadOnlyList<DatePhrase> dates)
    {
        if (dates.Count < 2) return dates.Count == 0 ? null : dates[0];
        return clause.Of<DateAtom>().ToList() is [.., var before, var last] && last.Atom.Date == dates[^1]
            && (OtherDates.IsOfAnotherDoing(clause, last.Index) || IsOfFinal(clause, before.Index, last.Index))
            ? before.Atom.Date : dates[^1];
    }

    /// <summary>"The semi-finals are on 13 and 14 April, with the final at Wembley on 12 May": the final is another round.</summary>
    private static bool IsOfFinal(Clause clause, int before, int last)
    {
        for (var at = before + 1; at < last; at++)
        {
            if (clause.SymbolAt(at) is "final" && clause.SymbolAt(at - 1) is "the" && clause.SymbolAt(at + 1) is not ("-" or "round"))
                return true;
        }

        return false;
    }

    private void TakeDate(Clause clause, DatePhrase last, bool hasClaims)
    {
        var isTold = !hasClaims && (clause.Signs.Has(Sign.Past) || Outlook.ToldInThePast(clause, clause.Atoms.Count));
        // "Rovers lost on Saturday. Three days later they host City": what has been was on the Saturday before.
        context.ParagraphOfPrevious = context.Paragraphs;
        context.PreviousDate = isTold && last.IfPast is { } past ? last with { Range = past } : last;
        // "What is at stake this weekend": a weekend that is said of no team is everybody's.
        var isWeekend = last is { Form: DateForm.Period } && last.Range.To <= last.Range.From.AddDays(3);
        // "The opening round is on 7 October": that is not the day of the others.
        var isOpening = clause.SymbolAt(0) is "opening" || clause.SymbolAt(1) is "opening";
        var isOther = IsOfAnotherDoing(clause, last);
        var isOfAll = !hasClaims && clause.First<TeamAtom>() is null
            && (clause.Signs.Has(Sign.Round) || isWeekend || DrawDays.AreToldOfAll(clause, last, context));
        var isRound = !isOpening && !isOther && !clause.Signs.Has(Sign.Past) && (isOfAll || DrawDays.AreToldBehindTies(clause, last, context));
        if (clause.Signs.Has(Sign.Round) && Days(clause) is { Range.IsDay: false } days
            && (isRound || days.Range.To > days.Range.From.AddDays(1)))
        {
            context.Rounds.Add(days);
            if (isRound) (context.HeadingDate, context.IsHeadingDateTold) = (days, true);
            return;
        }

        // "The ties are to be played on 16 December": what is listed below it is played then, and what was listed above it.
        // "Saturday's fixtures" are told more closely than "this weekend's".
        if (isRound && !IsWithin(last)) (context.HeadingDate, context.IsHeadingDateTold) = (last, true);
        if (isRound && last.Range.To >= today) context.Rounds.Add(last);
        // What a sentence about the past dates, or a whole month, is no day for the matches of the next one.
        if (last.Form is not DateForm.Period && !isOther && !isTold) context.ParagraphDate = last;
    }

    /// <summary>Whether the heading's day is one of those that a phrase names.</summary>
    private bool IsWithin(DatePhrase days) =>
        context.HeadingDate is { } day && days.Range.From <= day.Range.From && day.Range.To <= days.Range.To
        // "The weekend of January 3-6" is told more closely than "the first weekend of January".
        && (day.Range.IsDay || !text.AsSpan(days.Span.Start, days.Span.Length).ContainsAnyInRange('0', '9'));

    private static bool IsOfAnotherDoing(Clause clause, DatePhrase date) =>
        clause.Of<DateAtom>().LastOrDefault(found => found.Atom.Date == date) is { Atom: not null, Index: var at }
            && OtherDates.IsOfAnotherDoing(clause, at);

    private static bool IsOfResult(Clause clause, int at, DatePhrase date) =>
        date is { Form: DateForm.Period, IfPast: not null } && OtherDates.IsToldInThePast(clause, at);

    /// <summary>
    /// The days from the first to the last, where a sentence about a round names several: "seven are on Saturday, two on Sunday".
    /// </summary>
    private DatePhrase? Days(Clause clause)
    {
        // "for the first of two games this weekend after the win against Town in midweek": what has been is no day of the round.
        var days = clause.Of<DateAtom>().Where(found => !IsOfResult(clause, found.Index, found.Atom.Date)).Select(found => found.Atom.Date)
            .Where(date => date.Range.From >= today && !(date.Form is DateForm.Calendar && date.Range.From == today)).ToList();
        if (days.Count < 2) return null;
        var range = new DateRange(days.Min(date => date.Range.From), days.Max(date => date.Range.To));
        return range.To <= range.From.AddDays(4) ? new DatePhrase(new(days[0].Span.Start, days[^1].Span.End), range, DateForm.Period)
            : null;
    }
}
