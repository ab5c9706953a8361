namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>The wall's HTML: state embedded, tiles with pictures, more products when its end comes into view.</summary>
internal static class WallPage
{
    public static string Html(string state, string answers) =>
        $$"""
        <!doctype html><html><head><title>Men's Shoes</title></head><body>
        <div id="tiles"></div><div id="end" style="height:20px"></div>
        <script id="__NEXT_DATA__" type="application/json">{{state.Replace("</", "<\\/", StringComparison.Ordinal)}}</script>
        <script>
          const wall = JSON.parse(document.getElementById('__NEXT_DATA__').textContent).props.pageProps.initialState.Wall;
          let next = wall.pageData.next, busy = false;
          const show = products => {
            for (const product of products) {
              const tile = document.createElement('div');
              tile.style.height = '500px';
              const picture = new Image();
              picture.src = product.colorways[0].images.portraitURL;
              tile.append(product.title, picture);
              document.getElementById('tiles').append(tile);
            }
          };
          const more = async () => {
            if (!next || busy) return;
            busy = true;
            const answer = await fetch('{{answers}}' + encodeURIComponent(next));
            if (answer.ok) {
              const products = (await answer.json()).data.products;
              show(products.products);
              next = products.pages.next;
            }
            busy = false;
          };
          show(wall.products);
          new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting)) more(); }).observe(document.getElementById('end'));
        </script></body></html>
        """;
}
