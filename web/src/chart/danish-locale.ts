import type { registerLocale } from "echarts/core";

/** What a drawing would say by itself, in Danish. Our own locales write every text; this stands behind them, so that none is English by accident. */
export const danishLocale: Parameters<typeof registerLocale>[1] = {
  time: {
    month: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
    monthAbbr: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    dayOfWeek: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
    dayOfWeekAbbr: ["søn", "man", "tir", "ons", "tor", "fre", "lør"],
  },
  legend: { selector: { all: "Alle", inverse: "Omvendt" } },
  toolbox: {
    brush: {
      title: {
        rect: "Vælg firkant", polygon: "Vælg frit", lineX: "Vælg vandret", lineY: "Vælg lodret", keep: "Behold det valgte", clear: "Fjern det valgte",
      },
    },
    dataView: { title: "Tal", lang: ["Tal", "Luk", "Opdatér"] },
    dataZoom: { title: { zoom: "Zoom", back: "Nulstil zoom" } },
    magicType: { title: { line: "Vis som linjer", bar: "Vis som søjler", stack: "Stablet", tiled: "Side om side" } },
    restore: { title: "Gendan" },
    saveAsImage: { title: "Gem som billede", lang: ["Højreklik for at gemme billedet"] },
  },
  series: {
    typeNames: {
      pie: "Lagkagediagram", bar: "Søjlediagram", line: "Kurvediagram", scatter: "Punktdiagram", effectScatter: "Punktdiagram", radar: "Radardiagram",
      tree: "Træ", treemap: "Trækort", boxplot: "Boksdiagram", candlestick: "Kursdiagram", k: "Kursdiagram", heatmap: "Varmekort", map: "Kort",
      parallel: "Parallelle koordinater", lines: "Linjer", graph: "Netværk", sankey: "Strømdiagram", funnel: "Tragt", gauge: "Måler",
      pictorialBar: "Billedsøjler", themeRiver: "Temaflod", sunburst: "Solstråler", custom: "Eget diagram", chart: "Diagram",
    },
  },
  aria: {
    general: { withTitle: "Diagram: “{title}”", withoutTitle: "Diagram" },
    series: {
      single: { prefix: "", withName: " af typen {seriesType}: {seriesName}.", withoutName: " af typen {seriesType}." },
      multiple: {
        prefix: " med {seriesCount} serier.", withName: " {seriesName} som {seriesType}.", withoutName: " {seriesType}.",
        separator: { middle: "", end: "" },
      },
    },
    data: {
      allData: "Tallene er: ", partialData: "De første {displayCnt} tal er: ", withName: "{name} er {value}", withoutName: "{value}",
      separator: { middle: ", ", end: ". " },
    },
  },
};
