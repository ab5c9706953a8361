namespace ShoeData.Storefront;

/// <summary>Plants the defects of <see cref="DefectTable"/> on colourways of good styles.</summary>
internal sealed class Planting
{
    // So many a style has at least before it may lose one.
    private const int EnoughColourways = 3;

    private readonly Dictionary<string, Colourway> _now;
    private readonly List<Slot> _slots;
    private readonly HashSet<string> _touched = [];
    private readonly HashSet<string> _stylesThatLose = [];
    private readonly HashSet<ShoeFamily> _whiteFamilies = [];

    private Planting(IReadOnlyList<ShoeStyle> styles)
    {
        _now = styles.SelectMany(style => style.Colourways).ToDictionary(colourway => colourway.Sku);
        _slots = Dice.For("planting").Shuffled(styles.SelectMany(style => style.Colourways.Skip(1).Select(colourway => new Slot(style, colourway))));
    }

    public static IEnumerable<ShoeStyle> Into(IReadOnlyList<ShoeStyle> styles)
    {
        var planting = new Planting(styles);
        foreach (var row in DefectTable.Colourways)
        {
            for (var number = 0; number < row.Count; number++)
                planting.Plant(row, number);
        }

        return styles.Select(style => style with { Colourways = [.. style.Colourways.Select(colourway => planting._now[colourway.Sku])] });
    }

    private void Plant(DefectRow row, int number)
    {
        var copies = row.Kind is DefectKind.ExactDuplicate or DefectKind.NearDuplicate;
        foreach (var slot in _slots.Where(slot => MayTake(slot, row)))
        {
            var original = copies ? OriginalFor(slot, within: number % 2 == 0) : null;
            if (copies && original is null)
                continue;
            Touch(slot, row);
            if (original is not null)
                Touch(original, row);
            _now[slot.Sku] = Change.Make(slot.Colourway, row.Kind, number, original?.Colourway.Picture) with { Planted = row.Kind };
            return;
        }

        throw new InvalidOperationException($"no colourway is left for {row.Kind} number {number + 1}; offer more styles or plant fewer.");
    }

    private bool MayTake(Slot slot, DefectRow row) =>
        !_touched.Contains(slot.Sku)
        && (row.Outcome is null || MayLose(slot.Style))
        && row.Kind switch
        {
            // Two white shoes of one family are hard to tell apart for anybody.
            DefectKind.WhiteOnWhite => NoneOf(slot.Style, "Summit White", "Sail") && !_whiteFamilies.Contains(slot.Style.Family),
            DefectKind.GreyJpeg => NoneOf(slot.Style, "Wolf Grey", "Black", "Obsidian"),
            _ => true,
        };

    // The same picture at another price would be a conflict of labels, which is another matter.
    private Slot? OriginalFor(Slot copy, bool within) => _slots.FirstOrDefault(slot =>
        slot.Sku != copy.Sku
        && !_touched.Contains(slot.Sku)
        && slot.Colourway.ListPrice == copy.Colourway.ListPrice
        && slot.Style == copy.Style == within
        && (within || MayLose(slot.Style)));

    private bool MayLose(ShoeStyle style) => style.Colourways.Count >= EnoughColourways && !_stylesThatLose.Contains(style.Code);

    private void Touch(Slot slot, DefectRow row)
    {
        _touched.Add(slot.Sku);
        if (row.Outcome is not null)
            _stylesThatLose.Add(slot.Style.Code);
        if (row.Kind is DefectKind.WhiteOnWhite)
            _whiteFamilies.Add(slot.Style.Family);
    }

    private static bool NoneOf(ShoeStyle style, params ReadOnlySpan<string> dyes)
    {
        foreach (var colourway in style.Colourways)
        {
            if (dyes.Contains(colourway.Dye.Name))
                return false;
        }

        return true;
    }

    private sealed record Slot(ShoeStyle Style, Colourway Colourway)
    {
        public string Sku => Colourway.Sku;
    }
}
