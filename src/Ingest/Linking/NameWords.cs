using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Words by which names that stand in no catalog are told from other words with a capital: what people of the game are called, what stands
/// before a name without belonging to it, and what no person is called.
/// </summary>
internal static class NameWords
{
    /// <summary>Parts of names that are often written small: "Ronald de Boer", "Tarek al-Bousri".</summary>
    public static readonly FrozenSet<string> Particles =
        WordSet.Of("de di da do dos das del della la le van der den von ter ten te el al bin ibn mac mc");

    /// <summary>Positions and offices of players, managers and their staff: "midfielder Owen Bailey", "defenders A and B".</summary>
    public static readonly FrozenSet<string> Offices = WordSet.Of("""
        manager managers boss bosses coach coaches gaffer captain captains skipper midfielder midfielders defender defenders striker
        strikers goalkeeper goalkeepers keeper keepers winger wingers forward forwards back backs half halves fullback fullbacks
        playmaker substitute substitutes sub teenager teenagers youngster youngsters veteran international internationals star stars
        ace aces teammate teammates assistant caretaker interim signing signings debutant debutants scorer scorers attacker attackers
        marksman hitman poacher stopper frontman custodian loanee loanees trialist counterpart predecessor successor duo pair trio
        prospect graduate starlet wideman hero playmakers number sweeper hotshot
        """);

    /// <summary>People of an article who neither play nor manage: a name beside such a word is not listed.</summary>
    public static readonly FrozenSet<string> OtherOffices = WordSet.Of("""
        referee referees ref refs var linesman linesmen officials chairman chairwoman chair chief executive ceo director directors
        owner owners president journalist reporter correspondent pundit pundits commentator presenter agent agents photographer writer
        editor author minister mayor spokesman spokeswoman spokesperson analyst columnist broadcaster physio doctor surgeon investor
        businessman billionaire singer actor politician councillor secretary lawyer judge steward groundsman historian podcaster
        novelist comedian actress musician father mother wife girlfriend
        """);

    /// <summary>Before or behind such a word stands who took a picture or wrote the words.</summary>
    public static readonly FrozenSet<string> Credits = WordSet.Of("""
        photo photos photograph photographs photographer pic pics picture pictures image images credit credits illustration graphic
        words copyright courtesy getty reuters afp imago sns inpho sportsfile alamy shutterstock
        """);

    /// <summary>What heads or opens a list of people of a match.</summary>
    public static readonly FrozenSet<string> ListLabels = WordSet.Of("""
        subs sub substitutes substitutions bench xi lineup lineups squad squads goals goal scorers scorer goalscorers bookings booked
        cautions cautioned goalkeepers defenders midfielders forwards strikers attackers wingers keepers missing injured injuries
        suspended doubtful doubts doubt out absent absentees unavailable unused team starting newcomers debutants assists assist
        questionable sidelined ins card cards penalty penalties
        """);

    /// <summary>Words with a capital that stand before a name and are no part of it: "Doubtful Fredericks", "Brazilian Luana".</summary>
    public static readonly FrozenSet<string> Leads = WordSet.Of("""
        subs sub substitutes bench injured suspended doubtful doubts doubt out absent unavailable unused booked scorer scorers goals
        goal prediction former ex new star veteran young teenage head interim caretaker assistant experienced talented summer loan
        ones gk df mf fw brazilian argentine argentinian french german dutch spanish italian portuguese belgian croatian serbian
        danish swedish norwegian polish welsh scottish irish english nigerian ghanaian senegalese ivorian cameroonian moroccan
        algerian egyptian american canadian mexican colombian uruguayan chilean ecuadorian japanese korean australian turkish greek
        austrian swiss czech ukrainian scot scotsman irishman welshman englishman frenchman dutchman spaniard dane swede icelander
        pole close midseason mr mrs ms dr sir dame lord coach no not only even unlike despite replacing
        """);

    /// <summary>Words that open a sentence or fill a heading, and never begin or go on a name.</summary>
    public static readonly FrozenSet<string> Openers = WordSet.Of("""
        the a an this that these those it its he she they we you i his her their our my your him them us me who what when where why
        how which whose there here then now so but and or nor yet for as at by from in into of off on onto out over to up with without
        after before since until while although though because if unless despite during following ahead amid among against between
        both each every either neither all any some many much more most few several other another such no not none only also even
        still just again meanwhile however moreover elsewhere earlier later last next first second third final finally today tonight
        tomorrow yesterday once twice one two three four five six seven eight nine ten eleven is are was were be been being has have
        had do does did will would can could might must should shall let lets get got go goes going see look check watch read click
        find thats whos dont cant didnt doesnt isnt wasnt wont im theyre youre ive weve theyve well hes shes yes maybe perhaps thanks
        unfortunately fortunately hopefully obviously overall plus via per than like unlike about above below under around through
        across says said set sets returns return returning wins win won loses lost draws drew faces face meets meet hosts visits visit
        beats beat plays played scores confirm confirms confirmed reveals revealed reveal make makes made take takes took leave leaves
        back better best kick kickoff kicks live latest full predicted possible probable expected likely previous recent given attempt
        foul corner substitution offside delay having knowing looking coming playing speaking asked added add told insisted player
        players fan fans supporters boss boys men women girls lads club clubs side sides home away visitors league
        """);

    /// <summary>Words of institutions, places, the calendar and page furniture; a run that holds one is no person's name.</summary>
    public static readonly FrozenSet<string> NoNames = WordSet.Of("""
        league leagues cup cups stadium road lane conference championship championships division group final finals semi semis quarter
        quarters trophy award awards premier premiership sky sports sport tv bbc itv bt tnt espn dazn news image university council
        association federation arena ground grounds derby world european europe africa african asia asian america south northern
        southern western eastern january february june july september october november december monday tuesday wednesday thursday
        friday saturday sunday boxing christmas easter day days night week weekend round stage play playoffs playoff qualifying
        qualifier qualifiers ballon women men under academy youth national nations international internationals games match matches
        matchday gameweek season transfer transfers window deadline fantasy football soccer team teams press reuters photograph photo
        prime video show centre center square station airport hotel garden gardens avenue drive building tower towers hospital school
        college church parish cathedral castle palace museum theatre cinema government police parliament party minister president
        department ministry committee commission court tribunal queen royal saint great super grand silver trust foundation fund bank
        big blue top stories story writer published updated posted information admission achilles acl mcl covid yellow red los las les
        gli jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm gmt bst cet est edt pst
        holdings limited ltd inc plc company more click subscribe newsletter podcast app instagram twitter facebook tiktok youtube
        telegram whatsapp telegraph echo herald gazette mail mirror guardian times post chronicle advertiser courier record express
        observer tribune examiner argus stade estadi estadio stadio camp olympic olympics table points pts standings qualification
        close hide ad firm port cape copa coupe coppa serie liga bundesliga ligue primera segunda eredivisie superliga series supercup
        shield preview previews report reports review reviews recap roundup prediction predictions odds tips betting stats statistics
        facts results fixtures fixture tickets ticket shop home injury injuries update updates head-to-head form guide line lineup
        lineups squad squads starting xi formation manager referee attendance venue date time kick kickoff channel stream streaming
        question questions answer answers talking point verdict opinion analysis column blog exclusive breaking gallery highlights
        north end kop stand terrace ultras supporters club clubs sc fans fan park street hall
        """);

    /// <summary>Words of institutions and the calendar that people are called as well: "Prince Owusu", "Robert Green".</summary>
    public static readonly FrozenSet<string> Ambiguous = WordSet.Of("""
        king prince green park street hall bridge west north east march may august hill field house gates port cross golden fort old
        gray church castle palace royal silver day close night christmas june sky drive towers garden jan mar jun sun mon sat
        """);
}
