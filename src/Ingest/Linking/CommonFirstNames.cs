using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// More first names of players and managers of many countries, by which a name that stands in no catalog is told from other capitals.
/// Beside <see cref="CommonGivenNames"/> it holds such as are towns or everyday words too, since other signs are asked for as well.
/// </summary>
internal static class CommonFirstNames
{
    private static readonly FrozenSet<string> Names = WordSet.Of("""
        abbie abby abdoulaye abdul aggie aiden alejandro alessandro alessia alexandre alexis alfonso ali alistair alvaro amadou amine
        amir andre andreas andres angel antoine anton antonin arda arkadiusz arnaud ashley aubrey babatunde bartosz bastian benoit
        bernardo boubacar brad bradley brandon brett bryan bukayo caitlin calum carly casey cedric cesar cheick chidera chidozie chloe
        christoph claudio clement corentin cristian cristiano crystal curtis daichi daizen dale dan dani daniele darragh davide dejan
        denise derrick devante dimitri dom dominik donovan dusan eamon edin eduardo ellie elliot elliott emanuel emeka emil emiliano
        emre enzo eoin erik ermedin ernesto ernie esme esteban euan ewan fabian fabio facundo federico felipe felix filip finlay finn
        florian fran francesco francisco franck frank freya gabriel gaz georges georgia georgios gerardo gerry giacomo gian giorgos
        giovanni glen gonzalo grace grant gregor guido guillermo gustavo hakan haley hamza hannes harrison hassan hector henrik herbie
        heung hinata hugo hwang ibrahim ifeanyi ignacio igor ikechukwu ilkay ismael ismaila ivan jack jade jae jakub jan javier jay
        jens jermaine jerome jesper jess jesus ji joao jodie johan johannes jon jonas jordan josip jude julien jun kacper kai kailen
        kamil kane kang kaoru karim karol katelyn kelechi kelli kelvin kenan kerstin khalid khvicha kilian kirk kofi kojo kris kwadwo
        kwame kwesi kylian kyogo lamine lars lautaro leandro leanne leonardo leroy lizzie logan lorenzo lotte luiz luka lukas maddie
        mads mahmoud maisie mamadou marcel marcelo marcos marcus mariano mario mark marko markus marten martyn marvin massimo mateo
        mateus mathias matias matteo matthias matthijs matty mauro maxime maya mehdi mehmet meredith mia mick mihai mikel milan miles
        millie milos min mirko mitchell mo moise moises morgan moussa mustafa nabil nana natasha nemanja niamh nicky nico nicolas
        nikita nikola noah nuno obinna odion oluwaseun omar ousmane paddy paolo pascal patrik paulo pavel pierre piotr quentin rafa
        rafael ramon raphael raul reece regan remi reo rhys riccardo richie rio ritsu rocky rodney rodrigo romain roman romelu ronan
        ruaidhri ruben ruby ruesha russell sadio saki salem salomon samir santiago seamus sergej sergi seydou shay simone siphesihle
        sipho sol sophia stan stefan stefano steph stephane sven takehiro takumi tariq taylor thabo themba thiago thibault thierry
        thorgan thulani tiago timo todd tomas tomasz toni tosin travis troy tyrone ugo valentin vasil viktor vinicius vitor vivianne
        vladimir warren wataru wesley wilfred will willian wout xavi yannick yassine yaw yazmeen youri youssef youssouf yui yuki yusuf
        yves zac zak zander zeki zlatan
        """);

    /// <summary>Whether many people of the game have this first name, in its folded form.</summary>
    public static bool Contains(string folded) => Names.Contains(folded);
}
