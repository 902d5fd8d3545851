import places from '../../../assets/geo/kosovo/places.json' with { type: 'json' };
import region from '../../../assets/geo/kosovo/region.json' with { type: 'json' };
import sheet from '../../../assets/geo/kosovo/sheet.json' with { type: 'json' };
import waters from '../../../assets/geo/kosovo/waters.json' with { type: 'json' };

export const files = { region, waters, places, sheet };
