using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace ShoeData.Pages;

/// <summary>Finished markup. What is not markup yet can only enter through <see cref="Of"/>, which escapes it: titles come from outside.</summary>
public readonly record struct Html
{
    public static readonly Html Nothing = new("");

    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>A template; every hole in it is escaped unless it is markup itself.</summary>
    public static Html Of(Template template) => new(template.Finish());

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.ToString())));

    public override string ToString() => _markup ?? "";

    /// <summary>Collects a template: literals as they are, markup as it is, everything else escaped and in the invariant culture.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Template(int literalLength, int holes)
    {
        private readonly StringBuilder _text = new(literalLength + (holes * 16));

        public void AppendLiteral(string literal) => _text.Append(literal);

        public void AppendFormatted(Html markup) => _text.Append(markup.ToString());

        public void AppendFormatted(IEnumerable<Html> parts) => _text.AppendJoin("", parts);

        public void AppendFormatted(string? text) => _text.Append(WebUtility.HtmlEncode(text));

        public void AppendFormatted<T>(T value, string? format = null)
            where T : IFormattable => AppendFormatted(value.ToString(format, System.Globalization.CultureInfo.InvariantCulture));

        internal string Finish() => _text.ToString();
    }
}
