using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>What the page on a run needs beside the common style sheet.</summary>
internal static class RunStyle
{
    public static Html Sheet { get; } = Html.Of($$$"""
        <style>
        .verdict{margin:0 0 14px;font-size:16px}td small{display:block;color:var(--quiet);font-size:12px}td.best{font-weight:600}
        .plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:18px}.plot{max-width:640px}.plot .chart{height:auto}.plot h3{margin-top:0}
        .guide{stroke:var(--quiet);stroke-dasharray:5 4;stroke-width:1.5}polyline{fill:none;stroke-width:2;stroke-linejoin:round}
        g.first polyline{stroke:var(--train)}g.second polyline{stroke:var(--val)}g.first circle{fill:var(--train)}g.second circle{fill:var(--val)}g.dots circle{fill-opacity:.55}
        g.first.dots circle{fill:var(--train)}g.second.dots circle{fill:var(--test)}i.first{background:var(--train)}i.second{background:var(--val)}i.second.dots{background:var(--test)}
        .legend span{white-space:nowrap}.legend i:first-child{margin-left:0}.legend span+span{margin-left:14px}
        .matrix>input{position:absolute;opacity:0}.matrix>label{display:inline-block;padding:4px 12px;border:1px solid var(--line);border-radius:99px;font-size:13px;cursor:pointer;margin:0 6px 10px 0}
        .matrix>input:checked+label{background:var(--accent);border-color:var(--accent);color:var(--card)}.matrix>input:focus-visible+label{outline:2px solid var(--accent);outline-offset:2px}
        .matrix table{font-size:13px}.matrix td,.matrix th{padding:0;text-align:center;min-width:46px;border:1px solid var(--card)}.matrix th{padding:5px 7px;border:0}.matrix th[scope=row]{text-align:right;white-space:nowrap}
        .matrix td{background:color-mix(in srgb,var(--train) calc(var(--share)*65%),var(--ground))}.matrix td a,.matrix td span.none{display:block;padding:8px 4px;color:var(--ink);text-decoration:none}.matrix td a:hover{outline:2px solid var(--accent)}
        .matrix td.hit{font-weight:600;box-shadow:inset 0 0 0 1px var(--quiet)}.matrix span.none{color:var(--quiet)}.matrix .shares{display:none}
        #as-shares:checked~.scroll .shares{display:inline}#as-shares:checked~.scroll .counts{display:none}
        .interval{width:130px;height:14px;display:inline-block;vertical-align:middle}.interval line{stroke:var(--quiet);stroke-width:1.5}.interval circle{fill:var(--train)}.interval line.ground{stroke:var(--line)}
        .wide .tiles{grid-template-columns:repeat(auto-fill,minmax(150px,1fr))}figure{display:flex;flex-direction:column}figcaption{flex:1;white-space:normal}
        #run td{white-space:normal;overflow-wrap:anywhere;text-align:left}#run th{text-align:left}code{font-size:.9em;overflow-wrap:anywhere}
        @media(max-width:600px){.figures{grid-template-columns:repeat(2,1fr)}.wide .tiles{grid-template-columns:repeat(2,1fr)}.matrix td,.matrix th{min-width:36px}.interval{width:80px}}
        </style>
        """);
}
