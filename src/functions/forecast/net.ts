import { netForecast } from '../../engine/forecast/net';
import { sameLength } from '../../engine/sameLength';
import { numbers, quantity } from '../../fields/field';
import { twinFunction } from '../define';

const periods = (help: string) => ({ ...numbers('units', help, { min: 0 }), blanks: 'refuse' as const });
const reach = (help: string) => quantity('periods', help, { min: 0, whole: true, default: 1 });

export const FORECAST_NET = twinFunction({
  name: 'FORECAST.NET',
  question: 'demand',
  summary: 'What is left of a forecast after the orders that came for it: forecast consumption.',
  method:
    'Orders first take from the forecast of their own period. What is left of them takes from up to backward periods before, the nearest first, then from up to forward periods after. What no forecast covers is extra demand and takes nothing.',
  params: {
    forecast: periods('Forecast of each period'),
    orders: periods('Orders due in each period'),
    backward: reach('How many periods back an order may take from'),
    forward: reach('How many periods ahead an order may take from'),
  },
  shape: 'column',
  results: { NET: { unit: 'units', help: 'Forecast that is left' } },
  source:
    'Vollmann, Berry, Whybark & Jacobs, Manufacturing Planning and Control (2005), chapter 6; frePPLe, forecast netting',
  examples: [
    {
      formula: 'TWIN.FORECAST.NET({100;100;100;100},{80;130;0;20},1,0)',
      gives: [[0], [0], [100], [80]],
      from: 'by hand: of the 130, 100 take their own period, 20 what is left of the first, and 10 nothing',
    },
  ],
  compute({ forecast, orders, backward, forward }) {
    sameLength({ forecast, orders });
    return netForecast(forecast, orders, backward, forward).map((NET) => ({ NET }));
  },
});
