namespace ShoeData;

/// <summary>Accented Latin letters as plain ones.</summary>
/// <remarks>Unicode normalisation would do it, but without ICU (invariant globalisation) it leaves text as it is.</remarks>
internal static class LatinFold
{
    private static readonly Dictionary<char, string> Plain = Table(
        ("a", "áàâäãåāăąÁÀÂÄÃÅĀĂĄ"), ("ae", "æÆ"), ("c", "çćĉčÇĆĈČ"), ("d", "ďđðĎĐÐ"), ("e", "éèêëēĕėęěÉÈÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"),
        ("h", "ĥħĤĦ"), ("i", "íìîïĩīĭįıÍÌÎÏĨĪĬĮİ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľłĹĻĽŁ"), ("n", "ñńņňÑŃŅŇ"), ("o", "óòôöõøōŏőÓÒÔÖÕØŌŎŐ"),
        ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșŚŜŞŠȘ"), ("ss", "ß"), ("t", "ţťŧțŢŤŦȚ"), ("th", "þÞ"), ("u", "úùûüũūŭůűųÚÙÛÜŨŪŬŮŰŲ"),
        ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"));

    /// <summary>Lower-case ASCII for an accented letter; null for any other character.</summary>
    public static string? Of(char letter) => Plain.GetValueOrDefault(letter);

    private static Dictionary<char, string> Table(params (string Plain, string Accented)[] rows) =>
        rows.SelectMany(row => row.Accented.Select(letter => KeyValuePair.Create(letter, row.Plain))).ToDictionary();
}
