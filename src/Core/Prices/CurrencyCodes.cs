namespace ShoeData;

/// <summary>ISO 4217 codes, and the signs that shops print for them.</summary>
public static class CurrencyCodes
{
    private static readonly HashSet<string> Known =
    [
        .. ("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK "
            + "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
            + "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN "
            + "PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
            + "UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL").Split(' '),
    ];

    // A bare dollar is the American one unless the text says another; a bare yen or yuan sign is the yen.
    private static readonly Dictionary<string, string> Signs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD",
        ["US$"] = "USD",
        ["U.S.$"] = "USD",
        ["C$"] = "CAD",
        ["CA$"] = "CAD",
        ["CAN$"] = "CAD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["NZ$"] = "NZD",
        ["HK$"] = "HKD",
        ["S$"] = "SGD",
        ["NT$"] = "TWD",
        ["MX$"] = "MXN",
        ["R$"] = "BRL",
        ["€"] = "EUR",
        ["EURO"] = "EUR",
        ["£"] = "GBP",
        ["¥"] = "JPY",
        ["CN¥"] = "CNY",
        ["元"] = "CNY",
        ["RMB"] = "CNY",
        ["₹"] = "INR",
        ["RS"] = "INR",
        ["₩"] = "KRW",
        ["₽"] = "RUB",
        ["₺"] = "TRY",
        ["TL"] = "TRY",
        ["₪"] = "ILS",
        ["₫"] = "VND",
        ["₱"] = "PHP",
        ["฿"] = "THB",
        ["₴"] = "UAH",
        ["ZŁ"] = "PLN",
        ["zł"] = "PLN",
        ["KČ"] = "CZK",
        ["Kč"] = "CZK",
        ["FT"] = "HUF",
    };

    /// <param name="code">Upper case, as in <c>USD</c>.</param>
    public static bool IsKnown(string code) => Known.Contains(code);

    /// <summary>The code that a sign or a code in any case stands for; null for anything else.</summary>
    public static string? Of(string text)
    {
        var sign = text.Trim().TrimEnd('.');
        var code = sign.ToUpperInvariant();
        return Known.Contains(code) ? code : Signs.GetValueOrDefault(sign);
    }
}
