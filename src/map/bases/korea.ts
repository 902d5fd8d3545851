import places from '../../../assets/geo/korea/places.json' with { type: 'json' };
import region from '../../../assets/geo/korea/region.json' with { type: 'json' };
import sheet from '../../../assets/geo/korea/sheet.json' with { type: 'json' };
import waters from '../../../assets/geo/korea/waters.json' with { type: 'json' };

export const files = { region, waters, places, sheet };
