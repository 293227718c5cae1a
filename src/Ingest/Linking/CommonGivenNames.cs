using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// First names common where football is written about in English, so that "Abraham Lincoln" and "Lee Burton" are people also where no
/// person of the catalog has that first name. Names that are everyday words or towns are left out.
/// </summary>
internal static class CommonGivenNames
{
    /// <summary>The names, folded.</summary>
    public static FrozenSet<string> All { get; } = WordSet.Of("""
        aaron abraham adam adrian aidan alan albert alec alex alexander alexandra alfie alice alison allan amanda amy andrea andrew andy
        angela angus anna anne anthony antonio archie arthur barbara barry ben benjamin bernard beth bethany bill billy bob bobby brendan
        brian bruce bruno callum cameron carl carla carlos caroline catherine charles charlie charlotte chris christian christine
        christopher ciaran claire clare claudia clive colin connor conor craig daisy damien daniel daniela danny darren dave david dean
        deborah declan denis dennis derek diana diego dominic donald dorothy doug douglas duncan dylan eddie edward eileen elizabeth ella
        ellen emily emma eric erica erin ethan eva evan evie fernando fiona florence frances francis frankie fraser freddie frederick
        gareth gary gavin gemma geoff geoffrey george gerald gerard gillian glenn gordon graeme graham greg gregory guy hannah harold
        harriet harry harvey hayley heather helen henry holly howard hugh iain ian irene isaac isabella isla jacob jacqueline jake james
        jamie jane janet jason jean jeff jenna jennifer jenny jeremy jesse jessica jill jim jimmy joan joanna joanne joe joel john johnny
        jonathan jonny jorge jose joseph josh joshua juan judith julia julian julie justin karen karl kate katherine kathleen katie keith
        kelly ken kenneth kenny kerry kevin kieran kim kirsty kristian kyle lachlan larry laura lauren laurence lawrence leah lee leo leon
        leonard lewis liam linda lisa liz lorna louis louise luca lucas lucy luis luke lynn maggie malcolm manuel marc marco margaret maria
        marie marion martha martin mary mason matt matthew maureen maurice max megan melanie melissa michael michelle miguel mike mohamed
        mohammed molly monica naomi natalie nathan neil niall nicholas nick nicola nigel nina noel nora olivia oliver ollie oscar owen pablo
        pamela pat patricia patrick paul paula pedro pete peter phil philip phillip poppy rachel ralph ray raymond rebecca ricardo richard
        rick ricky rob robbie robert roberto robin rod roger ron ronald ronnie rory rosie ross roy ruth ryan sally salvador sam samantha
        samuel sandra sara sarah scott sean sebastian sergio shane shannon sharon shaun sheila simon sophie stella stephanie stephen
        steve steven stewart stuart sue susan tanya teresa terence terry theo theresa thomas tim timothy toby tom tommy tony tracy trevor
        tyler vanessa vera veronica victor victoria vincent wayne wendy william yvonne zach zoe
        """);
}
