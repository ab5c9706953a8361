namespace ShoeData.Pages;

/// <summary>How the page looks, by day and by night, on a laptop and on a phone.</summary>
public static class PageStyle
{
    public static Html Sheet { get; } = Html.Of($$$"""
        <style>
        :root{--ground:#f4f5f7;--card:#fff;--ink:#1c2128;--quiet:#66707c;--line:#e2e6ea;--accent:#0b63ce;--train:#4d7cc3;--val:#e0a030;--test:#c8506e;--kept:#2e9267;--out:#d1702f;--tile:#fff}
        @media(prefers-color-scheme:dark){:root{--ground:#0f1216;--card:#181c22;--ink:#e6e9ed;--quiet:#98a2ad;--line:#2b323b;--accent:#6aa9ff;--train:#6d9be0;--val:#e3b04b;--test:#e07a94;--kept:#4bb488;--out:#e58a4b;--tile:#e9ebee}}
        *{box-sizing:border-box}html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
        header,main{max-width:1180px;margin:0 auto;padding:0 20px}
        header{padding-top:32px}h1{font-size:28px;line-height:1.2;margin:0 0 6px;letter-spacing:-.02em}header p{margin:0 0 16px;color:var(--quiet);max-width:70ch}
        nav{position:sticky;top:0;z-index:1;display:flex;gap:4px;overflow-x:auto;padding:8px max(20px,calc((100vw - 1180px)/2 + 20px));background:var(--ground);border-bottom:1px solid var(--line);scrollbar-width:none}
        nav a{flex:none;padding:6px 11px;border-radius:99px;color:var(--ink);text-decoration:none;font-size:14px}nav a:hover{background:var(--card)}
        a{color:var(--accent)}main{padding-top:20px;padding-bottom:60px}
        .card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px;margin:0 0 18px;scroll-margin-top:58px}
        h2{font-size:19px;margin:0 0 12px;letter-spacing:-.01em}h3{font-size:15px;margin:22px 0 8px}
        .quiet{color:var(--quiet)}.count{color:var(--quiet);font-weight:400;font-size:.9em}
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:10px;margin-bottom:16px}
        .figures div{border:1px solid var(--line);border-radius:10px;padding:10px 14px}.figures strong{display:block;font-size:24px;line-height:1.2;letter-spacing:-.02em}.figures span{color:var(--quiet);font-size:13px}
        table{border-collapse:collapse;font-size:14px}th,td{text-align:right;padding:5px 14px 5px 0;border-bottom:1px solid var(--line)}th{color:var(--quiet);font-weight:500}th:first-child,td:first-child{text-align:left}td,th{white-space:nowrap}#changes td{white-space:normal}#changes th,#changes td{text-align:left}
        .scroll{overflow-x:auto}.stale{color:var(--out)}.warnings{margin:0;padding-left:18px}#overrides th,#overrides td{text-align:left}details{margin-top:12px}summary{cursor:pointer;color:var(--accent)}
        svg{display:block;width:100%;overflow:visible}.bars{display:grid;grid-template-columns:max-content 1fr max-content;gap:6px 14px;align-items:center}.number{text-align:right}
        .all{fill:var(--quiet)}.out{fill:var(--out)}.kept{fill:var(--kept)}
        .chart text{font-size:12px;fill:var(--ink)}.chart text.quiet{fill:var(--quiet)}.grid{stroke:var(--line)}
        rect.train{fill:var(--train)}rect.val{fill:var(--val)}rect.test{fill:var(--test)}
        .legend i{display:inline-block;width:10px;height:10px;border-radius:3px;margin:0 6px 0 10px}.legend i:first-child{margin-left:0}i.train{background:var(--train)}i.val{background:var(--val)}i.test{background:var(--test)}
        .boxes{display:grid;grid-template-columns:max-content 1fr max-content;gap:0 14px;align-items:center}.boxes .name{max-width:38vw;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
        .box line{stroke:var(--quiet)}.box rect{fill:var(--train);fill-opacity:.35;stroke:var(--train)}.box line.median{stroke:var(--ink);stroke-width:2}.axis{display:flex;justify-content:space-between;font-size:12px}
        .group{scroll-margin-top:58px;content-visibility:auto;contain-intrinsic-size:auto 320px}
        .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(96px,1fr));gap:10px}
        figure{position:relative;margin:0;min-width:0;border-radius:10px;overflow:hidden;border:1px solid var(--line);background:var(--tile);color:#1c2128}
        figure img{display:block;width:100%;height:auto;aspect-ratio:1;object-fit:contain}
        figcaption{padding:3px 7px 5px;font-size:12px;line-height:1.35;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;background:var(--card);color:var(--ink);border-top:1px solid var(--line)}
        figure b{position:absolute;top:5px;right:5px;padding:0 5px;border-radius:6px;background:rgba(255,255,255,.85);font-size:11px;font-weight:600;color:#3a434d}
        .blank{display:grid;place-items:center;aspect-ratio:1;color:#66707c;font-size:12px}.more{display:grid;place-items:center;color:var(--quiet);font-size:13px;border:1px dashed var(--line);border-radius:10px;min-height:96px}
        .jump{display:flex;flex-wrap:wrap;gap:6px}.jump a{padding:3px 10px;border:1px solid var(--line);border-radius:99px;text-decoration:none;font-size:13px}
        :target h3{color:var(--accent)}
        @media(max-width:600px){header,main{padding-left:12px;padding-right:12px}header{padding-top:20px}nav{padding-left:12px;padding-right:12px}.card{padding:16px 14px;border-radius:12px}.tiles{grid-template-columns:repeat(auto-fill,minmax(78px,1fr));gap:7px}.bars,.boxes{gap:6px 9px;font-size:13px}.figures{grid-template-columns:repeat(3,1fr)}.figures div{padding:8px 10px}.figures strong{font-size:20px}.figures span{font-size:12px}td,th{padding-right:10px}}
        @media print{nav{display:none}.card{break-inside:avoid}}
        </style>
        """);
}
