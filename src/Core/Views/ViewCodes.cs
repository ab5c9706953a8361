using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>Reads the view a shop claims out of a picture's address, where its codes are known.</summary>
public static class ViewCodes
{
    // The first that is found counts: "_23_hover_model" is worn before it is anything else.
    private static readonly IReadOnlyList<(Regex Code, ShoeView View)> Codes =
    [
        // adidas: .../Samba_OG_Shoes_White_B75806_01_standard.jpg
        Code(@"_HM\d+[_.]", ShoeView.OnFoot),
        Code(@"_\d\d_(hover_)?(model|laydown|outfit)", ShoeView.NotAShoe),
        Code(@"_01_(hover_)?standard|_00_plp_standard", ShoeView.SideLateral),
        Code(@"_02_(hover_)?standard", ShoeView.Top),
        Code(@"_03_(hover_)?standard", ShoeView.Sole),
        Code(@"_04_(hover_)?standard", ShoeView.Front),
        Code(@"_05_(hover_)?standard", ShoeView.Back),
        Code(@"_06_(hover_)?standard", ShoeView.SideMedial),
        Code(@"_09_(hover_)?standard", ShoeView.Pair),
        Code(@"_4\d_(hover_)?detail", ShoeView.Detail),

        // Reebok: .../100000156_SLC_eCom-tif
        Code(@"/\d+_SLC[_.-]", ShoeView.SideLateral),
        Code(@"/\d+_TPP[_.-]", ShoeView.Top),
        Code(@"/\d+_FLT[_.-]", ShoeView.Front),
        Code(@"/\d+_F_Model", ShoeView.OnFoot),

        // Puma: .../global/396463/05/sv01/fnd/PNA/...; without a code before "fnd" it is the pair.
        Code(@"/\d{6}/\d\d/sv01/", ShoeView.SideLateral),
        Code(@"/\d{6}/\d\d/sv\d\d/", ShoeView.Angled),
        Code(@"/\d{6}/\d\d/bv\d*/", ShoeView.Back),
        Code(@"/\d{6}/\d\d/mod\d*/", ShoeView.OnFoot),
        Code(@"/\d{6}/\d\d/dt\d*/", ShoeView.Detail),
        Code(@"/\d{6}/\d\d/fnd/", ShoeView.Pair),

        // ASICS: .../asics/1011B769_200_SR_RT_GLB-1?$zoom$
        Code(@"/\w+_\d{3}_SR_RT(?![A-Za-z])", ShoeView.SideLateral),
        Code(@"/\w+_\d{3}_(GM|AC)_", ShoeView.NotAShoe),
        Code(@"/\w+_\d{3}_S[A-Z]_", ShoeView.Angled),
    ];

    /// <summary>Unknown when the address carries no code that is known.</summary>
    public static ShoeView Of(string address) => Codes.FirstOrDefault(code => code.Code.IsMatch(address)).View;

    private static (Regex, ShoeView) Code(string pattern, ShoeView view) =>
        (new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), view);
}
