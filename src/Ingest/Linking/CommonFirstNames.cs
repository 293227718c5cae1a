using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// First names that are common among players and managers of the leagues desks write about, beside those of the catalog's own people, so
/// that a small catalog knows a first name too.
/// </summary>
internal static class CommonFirstNames
{
    private static readonly FrozenSet<string> Common = WordSet.Of("""
        aaron adam adrian aidan aiden alan albert alec alex alexander alfie ali alistair allan andre andrew andy angus anthony antonio archie
        arthur ashley barry ben benjamin bernard billy bobby brad bradley brandon brendan brett brian bruce bryan callum calum cameron carl
        charlie chris christian christopher ciaran colin conor connor craig curtis dale damien dan daniel danny darragh darren dave david dean
        declan derek derrick dom dominic donovan douglas dylan eamon eddie edward elliot elliott eoin eric ernie ethan euan evan ewan fabian finn
        finlay francis frank fraser freddie gareth gary gavin gaz geoff george gerard gerry glen glenn gordon graeme graham grant greg gregor
        guy harrison harry harvey henry howard hugh hugo iain ian isaac jack jacob jake james jamie jason jay jeff jeremy jermaine jerome jim jimmy
        joe joel john johnny jon jonathan jonny jordan joseph josh joshua jude julian justin kane karl keith kelvin ken kenny kevin kieran kirk
        kris kyle lawrence lee leo leon lewis liam linda logan louis lucas luke malcolm marc marcus mark martin martyn marvin mason matt matthew
        matty max michael mick miles mitchell mo morgan nathan neil niall nicholas nick nicky nigel noah oliver ollie oscar owen paddy pat
        patrick paul pete peter phil philip ralph ray reece regan rhys richard richie ricky rob robbie robert robin rod rodney roger ronan ronnie
        rory ross roy russell ruaidhri ryan sam samuel scott sean seamus shane shaun shay simon sol stan stephen steve steven stewart stuart
        terry theo thomas tim toby todd tom tommy tony travis trevor troy tyler tyrone victor vincent warren wayne will william zac zach zak zander morgan devante herbie rio haley kelli katelyn kailen aubrey samantha denise emily crystal tyler diana meredith rocky christine yazmeen
        abby abbie aggie alessia alex alice amy anna beth bethany caitlin carly casey charlotte chloe christine claire ella ellen ellie emily emma
        erin esme fran freya georgia grace hannah hayley heather jade jess jessica jill jodie karen kate katie kelly kerstin kim kirsty laura
        lauren leah leanne lisa lizzie lotte lucy maddie maisie martha mary maya megan melissa mia millie molly naomi natalie natasha niamh nikita
        olivia rachel rebecca rosie ruby ruesha sarah sophia sophie steph stephanie taylor toni vivianne zoe
        alejandro alessandro alexandre alexis alfonso alvaro amine amir andrea andreas andres angel antoine anton antonin arda arkadiusz arnaud
        bartosz bastian benoit bernardo boubacar bruno carlos cedric cesar cheick christoph claudio clement corentin cristian cristiano daichi
        daniele dani davide dejan denis diego dimitri dominik dusan edin eduardo emanuel emil emiliano emre enzo erik ermedin ernesto esteban
        fabio facundo federico felipe felix fernando filip florian francesco francisco franck gabriel georges georgios gerardo giacomo gian
        giorgos giovanni gonzalo guido guillermo gustavo hakan hamza hannes hassan hector henrik ibrahim ignacio igor ilkay ismael ismaila
        ivan jakub jan javier jean jerome jens jesper jesus joan joao johan johannes jonas jorge jose josip juan julien kacper kai kamil karim karol
        kenan kevin khalid khvicha kilian kylian lamine lars lautaro leandro leonardo leroy lorenzo luca luis luiz luka lukas mads mahmoud
        mamadou manuel marcel marcelo marco marcos mariano mario marko markus marten massimo mateo mateus mathias matias matteo matthias matthijs
        mauro maxime mehdi mehmet miguel mihai mikel milan milos mirko mohamed mohammed moises moussa mustafa nabil nemanja nico nicolas nikola
        nuno omar ousmane pablo paolo pascal patrik paulo pavel pedro pierre piotr quentin rafael rafa ramon raphael raul remi ricardo riccardo
        roberto robin rodrigo romain roman romelu ruben sadio salem salomon samir santiago sebastian sergej sergi sergio simone stefan stefano
        stephane sven tariq thiago thibault thierry thorgan tiago timo tomas tomasz toni ugo valentin vasil victor viktor vinicius vitor
        vladimir wesley willian wout xavi yannick yassine youri youssef yusuf yves zeki zlatan
        kwame kwesi kofi kojo kwadwo abdul abdoulaye amadou babatunde bukayo chidera chidozie emeka ifeanyi ikechukwu kelechi moise mohammed
        nana obinna odion oluwaseun samuel seydou siphesihle sipho themba thabo thulani tosin victor wilfred yaw youssouf
        heung min ji hwang jae kang takumi takehiro kaoru wataru ritsu daizen kyogo reo yuki yui hinata jun saki
        """);

    /// <summary>Whether many people of the game have this first name, in its folded form.</summary>
    public static bool Contains(string folded) => Common.Contains(folded);
}
