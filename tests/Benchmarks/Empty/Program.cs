// What any .NET program costs before it does anything: the floor that a small portal's build is compared with.
return 0;
