import { parseRecording, replay } from '../replay/index.ts';
import { pathFrom, readText } from './files.ts';
import { InputError } from './input.ts';
import { readLevel } from './levels.ts';
import { levelIds } from './levels.ts';
import { recordingFaultWords, replayFaultWords } from './words.ts';
