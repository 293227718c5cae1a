using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// First names that are common among players and managers, and among people where football is written about in English, beside those of the
/// catalog's own people: so "Abraham Lincoln" and "Lee Burton" are people whatever a catalog holds.
/// </summary>
internal static class CommonFirstNames
{
    private static readonly FrozenSet<string> Common = WordSet.Of("""
        aaron abbie abby abdoulaye abdul abraham adam adrian aggie aidan aiden alan albert alec alejandro alessandro alessia alex
        alexander alexandra alexandre alexis alfie alfonso ali alice alison alistair allan alvaro amadou amanda amine amir amy andre
        andrea andreas andres andrew andy angel angela angus anna anne anthony antoine anton antonin antonio archie arda arkadiusz arnaud
        arthur ashley aubrey babatunde barbara barry bartosz bastian ben benjamin benoit bernard bernardo beth bethany bill billy bob
        bobby boubacar brad bradley brandon brendan brett brian bruce bruno bryan bukayo caitlin callum calum cameron carl carla carlos
        carly caroline casey catherine cedric cesar charles charlie charlotte cheick chidera chidozie chloe chris christian christine
        christoph christopher ciaran claire clare claudia claudio clement clive colin connor conor corentin craig cristian cristiano
        crystal curtis daichi daisy daizen dale damien dan dani daniel daniela daniele danny darragh darren dave david davide dean deborah
        declan dejan denis denise dennis derek derrick devante diana diego dimitri dom dominic dominik donald donovan dorothy doug douglas
        duncan dusan dylan eamon eddie edin eduardo edward eileen elizabeth ella ellen ellie elliot elliott emanuel emeka emil emiliano
        emily emma emre enzo eoin eric erica erik erin ermedin ernesto ernie esme esteban ethan euan eva evan evie ewan fabian fabio
        facundo federico felipe felix fernando filip finlay finn fiona florence florian fran frances francesco francis francisco franck
        frank frankie fraser freddie frederick freya gabriel gareth gary gavin gaz gemma geoff geoffrey george georges georgia georgios
        gerald gerard gerardo gerry giacomo gian gillian giorgos giovanni glen glenn gonzalo gordon grace graeme graham grant greg gregor
        gregory guido guillermo gustavo guy hakan haley hamza hannah hannes harold harriet harrison harry harvey hassan hayley heather
        hector helen henrik henry herbie heung hinata holly howard hugh hugo hwang iain ian ibrahim ifeanyi ignacio igor ikechukwu ilkay
        irene isaac isabella isla ismael ismaila ivan jack jacob jacqueline jade jae jake jakub james jamie jan jane janet jason javier
        jay jean jeff jenna jennifer jenny jens jeremy jermaine jerome jesper jess jesse jessica jesus ji jill jim jimmy joan joanna
        joanne joao jodie joe joel johan johannes john johnny jon jonas jonathan jonny jordan jorge jose joseph josh joshua josip juan
        jude judith julia julian julie julien jun justin kacper kai kailen kamil kane kang kaoru karen karim karl karol kate katelyn
        katherine kathleen katie keith kelechi kelli kelly kelvin ken kenan kenneth kenny kerry kerstin kevin khalid khvicha kieran kilian
        kim kirk kirsty kofi kojo kris kristian kwadwo kwame kwesi kyle kylian kyogo lachlan lamine larry lars laura lauren laurence
        lautaro lawrence leah leandro leanne lee leo leon leonard leonardo leroy lewis liam linda lisa liz lizzie logan lorenzo lorna
        lotte louis louise luca lucas lucy luis luiz luka lukas luke lynn maddie mads maggie mahmoud maisie malcolm mamadou manuel marc
        marcel marcelo marco marcos marcus margaret maria mariano marie mario marion mark marko markus marten martha martin martyn marvin
        mary mason massimo mateo mateus mathias matias matt matteo matthew matthias matthijs matty maureen maurice mauro max maxime maya
        megan mehdi mehmet melanie melissa meredith mia michael michelle mick miguel mihai mike mikel milan miles millie milos min mirko
        mitchell mo mohamed mohammed moise moises molly monica morgan moussa mustafa nabil nana naomi natalie natasha nathan neil nemanja
        niall niamh nicholas nick nicky nico nicola nicolas nigel nikita nikola nina noah noel nora nuno obinna odion oliver olivia ollie
        oluwaseun omar oscar ousmane owen pablo paddy pamela paolo pascal pat patricia patrick patrik paul paula paulo pavel pedro pete
        peter phil philip phillip pierre piotr poppy quentin rachel rafa rafael ralph ramon raphael raul ray raymond rebecca reece regan
        remi reo rhys ricardo riccardo richard richie rick ricky rio ritsu rob robbie robert roberto robin rocky rod rodney rodrigo roger
        romain roman romelu ron ronald ronan ronnie rory rosie ross roy ruaidhri ruben ruby ruesha russell ruth ryan sadio saki salem
        sally salomon salvador sam samantha samir samuel sandra santiago sara sarah scott seamus sean sebastian sergej sergi sergio seydou
        shane shannon sharon shaun shay sheila simon simone siphesihle sipho sol sophia sophie stan stefan stefano stella steph stephane
        stephanie stephen steve steven stewart stuart sue susan sven takehiro takumi tanya tariq taylor terence teresa terry thabo themba
        theo theresa thiago thibault thierry thomas thorgan thulani tiago tim timo timothy toby todd tom tomas tomasz tommy toni tony
        tosin tracy travis trevor troy tyler tyrone ugo valentin vanessa vasil vera veronica victor victoria viktor vincent vinicius vitor
        vivianne vladimir warren wataru wayne wendy wesley wilfred will william willian wout xavi yannick yassine yaw yazmeen youri
        youssef youssouf yui yuki yusuf yves yvonne zac zach zak zander zeki zlatan zoe
        """);

    /// <summary>Whether many people have this first name, in its folded form.</summary>
    public static bool Contains(string folded) => Common.Contains(folded);
}
