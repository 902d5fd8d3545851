export default function CompareScreen() {
  return null;
}
