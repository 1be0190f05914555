/** The pictures that this server itself has: a foreign one would tell others who looks, and the page's policy forbids it. */
export function ownPictures(addresses: (string | null)[]): string[] {
  return addresses.filter((address): address is string => address !== null && /^(\/(?!\/)|data:image\/(?:png|jpeg|gif|webp)[;,])/i.test(address));
}
