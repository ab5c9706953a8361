// Loads the wall's next page whenever its end comes into sight, and appends the cards.
const state = JSON.parse(document.getElementById("__NEXT_DATA__").textContent).props.pageProps.initialState.Wall;
const grid = document.querySelector(".product-grid");
const status = document.querySelector("[role=status]");
const dollars = amount => new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", minimumFractionDigits: amount % 1 ? 2 : 0 }).format(amount);
let next = state.pageData.next;
let loading = false;

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function price(of) {
  const line = element("p", { className: "product-price" });
  if (of?.currentPrice == null) {
    line.append("Price on request");
    return line;
  }
  line.append(element("span", { className: of.discounted ? "is--current-price is--sale" : "is--current-price" }, dollars(of.currentPrice)));
  if (of.discounted) line.append(element("s", { className: "is--striked-out" }, dollars(of.fullPrice)));
  return line;
}

function card(product) {
  const picture = element("img", { src: product.images.portraitURL, alt: `${product.title}, ${product.colorDescription}`, loading: "lazy", width: 592, height: 444 });
  const count = product.colorways.length;
  const link = element("a", { href: product.url.replace("{countryLang}", ""), className: "product-card__link-overlay" },
    picture,
    element("h2", { className: "product-card__title" }, product.title),
    element("p", { className: "product-card__subtitle" }, product.subtitle),
    element("p", { className: "product-card__count" }, `${count} Color${count === 1 ? "" : "s"}`),
    price(product.price));
  const item = element("li", { className: "product-card" }, link);
  item.dataset.testid = "product-card";
  return item;
}

function say() {
  status.textContent = next ? `${grid.children.length} of ${state.pageData.totalResources} shoes` : `All ${grid.children.length} shoes`;
}

async function more() {
  if (loading || !next) return;
  loading = true;
  try {
    const answer = await fetch(`/cic/browse/v2?queryid=products&anonymousId=visitor&country=us&endpoint=${encodeURIComponent(next)}`);
    if (!answer.ok) throw new Error(`the shop answered ${answer.status}`);
    const { products, pages } = (await answer.json()).data.products;
    grid.append(...(products ?? []).map(card));
    next = pages.next;
    say();
  } catch (error) {
    status.textContent = `The next shoes could not be loaded (${error.message}). Scroll to try again.`;
  } finally {
    loading = false;
  }
  // Still in sight after loading: the watcher tells only of changes, so look again.
  if (next) { watcher.unobserve(status); watcher.observe(status); }
}

const watcher = new IntersectionObserver(seen => { if (seen.some(entry => entry.isIntersecting)) more(); }, { rootMargin: "600px" });
say();
watcher.observe(status);
